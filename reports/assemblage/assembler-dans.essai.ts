/** Assemble une campagne dans un processus à part : `node --import tsx ce-fichier <campagne> <cible>`. */
import { assembler } from './assembler.ts'
import { demander } from './campagne-recevable.essai.ts'

const [campagne = '', cible = ''] = process.argv.slice(2)
const assemblage = await assembler(demander(campagne, cible, { zip: `${cible}.zip` }))
process.exitCode = assemblage.assemble ? 0 : 1
