#!/usr/bin/env python3
"""Writes metrics.json: what scikit-learn makes of fixed predictions.

Debian: apt-get install python3-sklearn
Run:    /usr/bin/python3 tests/vectors/generate_metrics.py
"""
import json
import pathlib
import warnings

import numpy
import sklearn
from sklearn import metrics
from sklearn.calibration import calibration_curve

warnings.simplefilter("ignore")
random = numpy.random.default_rng(11)
out = {"source": f"scikit-learn {sklearn.__version__}"}


def numbers(array):
    return numpy.asarray(array).tolist()


# Four classes; the last occurs but is never predicted.
actual = random.choice(4, 200, p=[0.5, 0.3, 0.15, 0.05])
predicted = numpy.where(random.random(200) < 0.7, actual, random.integers(0, 3, 200))
predicted[predicted == 3] = 0
names = ["shirt", "ankle boot", "bag", "hat"]
precision, recall, f1, support = metrics.precision_recall_fscore_support(actual, predicted)
report = metrics.classification_report(actual, predicted, target_names=names, output_dict=True)
out["classes"] = {
    "actual": numbers(actual), "predicted": numbers(predicted), "names": names,
    "matrix": numbers(metrics.confusion_matrix(actual, predicted)),
    "precision": numbers(precision), "recall": numbers(recall), "f1": numbers(f1), "support": numbers(support),
    "accuracy": metrics.accuracy_score(actual, predicted),
    "balanced_accuracy": metrics.balanced_accuracy_score(actual, predicted),
    "macro": [report["macro avg"][k] for k in ["precision", "recall", "f1-score"]],
    "weighted": [report["weighted avg"][k] for k in ["precision", "recall", "f1-score"]],
    "report": metrics.classification_report(actual, predicted, target_names=names),
}

# Scores with many ties, positives rare.
labels = (random.random(300) < 0.15).astype(int)
scores = numpy.round(numpy.clip(random.normal(0.3 + 0.25 * labels, 0.2), 0, 1), 2)
precision, recall, thresholds = metrics.precision_recall_curve(labels, scores)
fpr, tpr, roc_thresholds = metrics.roc_curve(labels, scores, drop_intermediate=False)
out["binary"] = {
    "labels": numbers(labels), "scores": numbers(scores),
    "precision": numbers(precision), "recall": numbers(recall), "thresholds": numbers(thresholds),
    "average_precision": metrics.average_precision_score(labels, scores),
    "best_f1": max(metrics.f1_score(labels, scores >= t) for t in thresholds),
    "false_positive_rate": numbers(fpr), "true_positive_rate": numbers(tpr), "roc_thresholds": numbers(roc_thresholds[1:]),
    "auc": metrics.roc_auc_score(labels, scores),
    "brier": metrics.brier_score_loss(labels, scores),
}

# Calibration: scikit-learn gives the bins that are not empty; the error is their weighted mean gap.
bins = 10
frequency, confidence = calibration_curve(labels, scores, n_bins=bins)
counts = numpy.bincount(numpy.searchsorted(numpy.linspace(0, 1, bins + 1)[1:-1], scores), minlength=bins)
counts = counts[counts > 0]
out["calibration"] = {
    "frequency": numbers(frequency), "confidence": numbers(confidence), "counts": numbers(counts),
    "expected_error": float(numpy.sum(counts * abs(frequency - confidence)) / len(scores)),
    "maximum_error": float(numpy.max(abs(frequency - confidence))),
}

# Ranking: six lists of seven, scores rounded so that some tie.
relevance = random.integers(0, 4, (6, 7)) * (random.random((6, 7)) < 0.6)
relevance[:, 0] = 1
order = numpy.round(random.normal(size=(6, 7)) + 0.4 * relevance, 1)
distinct = random.permuted(numpy.tile(numpy.arange(7.0), (6, 1)), axis=1)
single = numpy.zeros((6, 7), int)
single[numpy.arange(6), random.integers(0, 7, 6)] = 1
gain = 2.0 ** relevance - 1
out["ranking"] = {
    "relevance": numbers(relevance), "scores": numbers(order),
    "ndcg": metrics.ndcg_score(gain, order), "ndcg_3": metrics.ndcg_score(gain, order, k=3),
    "ndcg_linear": metrics.ndcg_score(relevance, order),
    "average_precision": float(numpy.mean([metrics.average_precision_score(y > 0, s) for y, s in zip(relevance, order)])),
    "distinct_scores": numbers(distinct), "single": numbers(single),
    # With one relevant item a list and no ties, label-ranking average precision is the mean reciprocal rank.
    "reciprocal_rank": metrics.label_ranking_average_precision_score(single, distinct),
}

# Amounts: one column, then three of different size. Intervals of which some miss, some touch, and one has crossed.
truth = random.normal(10, 3, 50)
guess = truth + random.normal(0.5, 1, 50)
table = random.normal([0, 100, -5], [1, 20, 0.01], (40, 3))
rough = table + random.normal(0, [0.5, 15, 0.02], (40, 3))
low, high = guess - 1.5, guess + 1
low[3], high[7] = truth[3], truth[7]
low[5], high[5] = high[5], low[5]
out["regression"] = {
    "actual": numbers(truth), "predicted": numbers(guess), "actual_table": numbers(table.ravel()), "predicted_table": numbers(rough.ravel()),
    "rmse": metrics.mean_squared_error(truth, guess, squared=False), "mae": metrics.mean_absolute_error(truth, guess),
    "r2": metrics.r2_score(truth, guess), "r2_table": metrics.r2_score(table, rough),
    "low": numbers(low), "high": numbers(high),
    "coverage": float(numpy.mean((low <= truth) & (truth <= high))), "width": float(numpy.mean(high - low)),
}
pathlib.Path(__file__).with_name("metrics.json").write_text(json.dumps(out) + "\n")
