"""Claims of documents, one a line, with Spark (`pip install pyspark`, Java 17):

    python examples/scale/spark.py documents.ndjson claims

Each partition is one worker that lines go through. On a cluster the worker travels with the job, and node must be there:

    spark-submit --files dist/sitrep-worker.mjs examples/scale/spark.py s3a://…/documents s3a://…/claims --worker sitrep-worker.mjs
"""

import argparse
import os

from pyspark import SparkContext

arguments = argparse.ArgumentParser()
arguments.add_argument("documents")
arguments.add_argument("claims", help="a folder that is not there yet")
arguments.add_argument("--worker", default="dist/sitrep-worker.mjs")
arguments.add_argument("--partitions", type=int, default=None, help="at least so many")
flags = arguments.parse_args()

spark = SparkContext(appName="sitrep claims")
spark.setLogLevel("ERROR")
lines = spark.textFile(flags.documents, flags.partitions)
claims = lines.pipe(
    f"node {flags.worker} --max-seconds 60",
    # pipe gives a command no environment of its own, and node is found by it
    env={"PATH": os.environ["PATH"]},
    # else the lines of a worker that dies are lost, and nobody hears of it
    checkCode=True,
)
claims.saveAsTextFile(flags.claims)
spark.stop()
