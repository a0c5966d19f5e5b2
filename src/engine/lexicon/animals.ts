/** Animals as figures count them, singular and plural; lower case. */
export const ANIMALS: ReadonlySet<string> = new Set(
	`animal animals livestock wildlife pet pets mammal mammals reptile reptiles amphibians predators
	dog dogs puppy puppies cat cats kitten kittens horse horses pony ponies donkey donkeys mule mules camel camels
	cow cows bull bulls calf calves cattle oxen ox buffalo buffaloes bison yak yaks sheep lamb lambs ewes goat goats
	pig pigs piglets hog hogs swine boar boars deer elk moose reindeer antelope antelopes gazelles giraffe giraffes
	zebra zebras elephant elephants rhino rhinos rhinoceros rhinoceroses hippo hippos hippopotamus lion lions
	lioness lionesses tiger tigers leopard leopards cheetah cheetahs jaguar jaguars panther panthers cougars
	bear bears panda pandas wolf wolves fox foxes coyotes hyena hyenas jackals
	monkey monkeys ape apes gorilla gorillas chimpanzee chimpanzees chimps orangutan orangutans baboons lemurs
	kangaroo kangaroos wallabies koala koalas wombats possums sloths
	rabbit rabbits hare hares rat rats mouse mice hamster hamsters squirrel squirrels beaver beavers badgers otters
	bat bats hedgehogs ferrets mink minks raccoons pangolin pangolins
	bird birds chicken chickens hen hens rooster roosters poultry duck ducks goose geese turkeys swan
	swans pigeon pigeons eagle eagles hawk hawks falcon falcons vulture vultures owl owls parrot parrots penguin
	penguins pelicans flamingos gull gulls seagulls crows ravens sparrows ostriches emus
	fish salmon trout tuna cod sharks shark whale whales dolphin dolphins porpoises seal seals walruses
	turtle turtles tortoise tortoises snake snakes crocodile crocodiles alligator alligators lizard lizards frog frogs
	toads crab crabs lobster lobsters oysters octopus octopuses squid jellyfish snails
	insect insects bee bees bumblebees wasps hornets ants mosquito mosquitoes butterflies butterfly moths locusts
	spiders spider beetles flies cockroaches ticks fleas worms dinosaur dinosaurs mammoths
	foals mares stallions racehorses greyhounds hounds terriers`.split(/\s+/),
);
