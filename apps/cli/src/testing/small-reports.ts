/** Three reports and a table, in our own words, of one made-up January: enough for every stage to have something to do. */
export const smallReports: Readonly<Record<string, string>> = {
  "README.md":
    "# Data\n\n| file | what it is | licence |\n|---|---|---|\n| `tables/counts.csv` | counts | CC0 1.0 |\n",
  "reports/first.md": [
    "---",
    "title: Rockets hit a base in western Iraq",
    "publisher: The Example Gazette",
    "published: 2024-01-21",
    "---",
    "",
    "# Rockets hit a base in western Iraq",
    "",
    "Militants fired 17 ballistic missiles at Al-Asad Air Base in western Iraq on Saturday. Two of them got through, and four American troops were injured.",
    "",
    "The Pentagon has counted at least 143 attacks on US forces in Iraq and Syria since mid-October.",
    "",
  ].join("\n"),
  "reports/second.txt": [
    "Another attack on US forces",
    "",
    "The Example Courier",
    "January 24, 2024",
    "",
    "The United States carried out strikes on three facilities of Kataib Hezbollah in Iraq on Tuesday. Officials said more than 150 attacks on American troops had taken place since October 17.",
    "",
    "About 2,500 US troops are stationed in Iraq.",
    "",
  ].join("\n"),
  "reports/third.html": [
    "<!doctype html><html><head><title>A drone attack near Erbil</title></head><body><article>",
    "<h1>A drone attack near Erbil</h1><p>January 26, 2024</p>",
    "<p>A drone attack wounded three US soldiers near Erbil in northern Iraq on January 25, 2024, an official said on Friday.</p>",
    "<p>The base has been attacked several times before. It lies near the airport of the city, and soldiers of several countries live on it.</p>",
    "</article></body></html>",
  ].join("\n"),
  "tables/counts.csv": [
    "kind,event_type,value,qualifier,since,as_of,country,actor,target,said_by,source,source_url",
    "event_count,attack,127,exactly,2023-10-17,2024-01-09,IQ; SY,iran-backed-militias,us,Pentagon,Example,https://example.org/a",
    "event_count,attack,140,exactly,2023-10-17,2024-01-18,IQ; SY,iran-backed-militias,us,Pentagon,Example,https://example.org/b",
    "event_count,attack,151,at least,2023-10-17,2024-02-31,IQ; SY,iran-backed-militias,us,Pentagon,Example,https://example.org/c",
    "",
  ].join("\n"),
};
