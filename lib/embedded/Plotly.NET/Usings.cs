global using DynObj = DynamicObj.DynamicObj;
