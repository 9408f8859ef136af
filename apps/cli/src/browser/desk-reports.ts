/** Made-up reports for the tests of the desk: two of one event, one with a figure that is not read, one of an event near by. */
export const REPORT = `---
title: A base in the west
publisher: The Example Gazette
published: 2024-01-23
---

The Pentagon said that militias had attacked U.S. forces in Iraq and Syria 150 times since 17 October 2023.

On 20 January 2024 a drone struck the Al-Asad base in Iraq, wounding four soldiers.

There are about 900 U.S. troops in Syria, officials said.
`;
export const SECOND = `---
publisher: The Example Courier
published: 2024-01-24
---

A drone hit Al-Asad air base in Iraq on January 20, 2024. Six American soldiers were injured in the attack, the army said.
`;

export const MISSED = `---
publisher: The Example Post
published: 2024-01-25
---

On 20 January 2024 a drone struck the Al-Asad base in Iraq. In camps nearby some 2,400 legionnaires sat it out.
`;

export const FAR = `---
publisher: The Example Herald
published: 2024-01-23
---

On 21 January 2024 militias fired rockets at U.S. forces near Erbil in Iraq.
`;
