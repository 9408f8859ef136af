#!/bin/sh
#SBATCH --job-name=sitrep
#SBATCH --array=1-12
#SBATCH --cpus-per-task=1
#SBATCH --mem=2G
# A folder of reports and tables in twelve shards, as a Slurm array, and then all of them together:
#
#   job=$(sbatch --parsable examples/scale/slurm.sh data out)
#   sbatch --dependency=afterok:$job --mem=8G --wrap "node apps/cli/dist/main.js load --data data --out out/all --from out/shard-*"
#
# Elsewhere the two variables are set by hand; a Kubernetes Indexed Job counts from 0: SLURM_ARRAY_TASK_ID=$((JOB_COMPLETION_INDEX + 1)).
set -eu
data=$1
out=$2
node "${SITREP:-apps/cli/dist/main.js}" run --data "$data" --out "$out/shard-$SLURM_ARRAY_TASK_ID" \
  --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT"
