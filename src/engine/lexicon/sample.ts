/** A short article of our own, with something for every finder. */
export const SAMPLE = {
	title: "At least 12 dead after bridge collapses in Peruvian town",
	publishedAt: "2024-04-16",
	text: `At least 12 people were killed when a road bridge collapsed in the Peruvian town of Chosica on Sunday night, the country's civil defence agency said.

Governor Rosa Delgado said 14 bodies had been pulled from the Rimac river and more than 30 people were being treated in two hospitals in Lima, the capital. A volunteer rescuer, Julio Mamani, 34, told Radio Andina that he had counted 20 dead.

"The river took the cars one after the other," Mr Mamani said. "We could hear them shouting."

The opposition Renewal Party (RP) accused the transport ministry of ignoring a report that called the bridge unsafe in March 2022. The ministry denied the accusation, saying that $3.5 million had been spent on repairs last year. Construction firm Puentes del Sur, which did the work, declined to comment.

It was not immediately clear how many people were still missing. According to the United Nations, nearly 40 percent of the region's bridges were damaged between 2017 and 2019. President Luis Quispe will visit the town on Thursday.`,
} as const;

/** What the sample leaves out and many articles hold, with the marks of print: read while the Worker starts. */
export const REHEARSAL = `The Ministry of Transport and Communications is believed to have been told of the cracks by one of its own engineers on May 2, 2022, according to Jean-Pierre Vidal, a Geneva-based adviser to the UN who saw the report. He called it “a disaster waiting to happen” and said he had asked that year for the bridge to be closed. “Nobody listened,” he wrote at www.example.org. His wife, Ana Vidal, who worked for the ministry until last June, said she would not talk about the allegations that it had hidden anything.

The Puentes firm allegedly used cheaper steel, the newspaper Diario Lima reported, but Mr. Delgado’s office rejected the claim as false. “That is not true,” Ms. Rosa M. Delgado told reporters, adding that the Renewal members who made it had been fined for lying in 2019 and that she was not involved. Police said three men had been arrested on suspicion of theft; one of them, a 41-year-old Chilean citizen, was charged with fraud the following day. The search, led by the army, was expected to end early next week, about two months after similar storms hit the Peru-Bolivia border, when dozens of families lost their homes.`;
