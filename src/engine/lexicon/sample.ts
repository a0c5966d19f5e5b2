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
