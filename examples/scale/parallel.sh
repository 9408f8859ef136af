#!/bin/sh
# Claims of a file of documents, one a line, on all cores of one machine, with GNU parallel:
#
#   sh examples/scale/parallel.sh documents.ndjson claims.ndjson
#
# The file is cut into blocks of whole lines. --keep-order writes the claims in the order of the documents; --halt ends all when one
# worker fails, and so does this script. The claims have their name when all are there.
set -eu
documents=$1
claims=$2
worker=${SITREP_WORKER:-dist/sitrep-worker.mjs}

parallel --will-cite --pipe-part --arg-file "$documents" --block "${BLOCK:-4M}" --keep-order --halt now,fail=1 \
  node "$worker" --max-seconds 60 > "$claims.part"
mv "$claims.part" "$claims"
