/**
 * La personne devant le logiciel, sur l’autre machine : `node --import tsx personne.essai.ts <pilote>
 * <dossier des captures>`. Une question par ligne d’entrée, sa réponse par ligne de sortie. Elle ne sait
 * de la campagne que la consigne ; ses mains sont le pilote du logiciel.
 */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import {
  QUESTION,
  type Question,
  type ReponseConsole,
} from '../../../steps/pilotes/guide/http/protocole.ts'
import { choisirPilote } from '../../../steps/pilotes/index.ts'
import { faireGeste } from './gestes.essai.ts'

const [module = '', captures = ''] = process.argv.slice(2)
const pilote = await choisirPilote(module, { lgc: null, mutations: [] })
const repondre = (reponses: Record<string, unknown>): ReponseConsole => ({
  ...{ genre: 'reponses', par: 'Sacha Essai' },
  reponses,
})
let passage = -1

/** La capture de l’écran, rangée là où la console la prendra. */
async function remettre({ preuve }: Question['formulaire']): Promise<ReponseConsole> {
  const { image, incident } = await pilote.observer()
  if (image === null) throw new Error(incident ?? 'écran illisible')
  const nom = `${preuve?.preuve}.png`
  const chemin = path.join(captures, nom)
  await writeFile(chemin, image)
  return repondre({ pieces: [{ chemin, nom }], commentaire: '' })
}

async function lire(question: Question): Promise<ReponseConsole> {
  const { formulaire, genre } = question
  if (question.passage !== passage) await pilote.demarrer()
  passage = question.passage
  // Un contrôle qui ne passe pas : c’est bien ce que l’écran montre.
  if (genre !== 'etape') return repondre({})
  if (formulaire.preuve) return remettre(formulaire)
  const fait = await faireGeste(pilote, formulaire)
  return fait === null ? { genre: 'ajourner' } : repondre(fait)
}

try {
  for await (const ligne of createInterface({ input: process.stdin }))
    process.stdout.write(`${JSON.stringify(await lire(QUESTION.parse(JSON.parse(ligne))))}\n`)
} finally {
  await pilote.fermer()
}
