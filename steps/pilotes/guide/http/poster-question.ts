import { readFileSync } from 'node:fs'
import { setTimeout as laisserPasser } from 'node:timers/promises'
import { ADRESSE, ATTENTE_MS, type Question, REPONSE, type ReponseConsole } from './protocole.ts'

/** Où la console répond, et de quel droit la campagne lui parle. */
export interface Liaison {
  /** Fichier qui dit l'adresse de la console du moment. */
  fichier: string
  jeton: string
}

/** Entre deux essais quand la console ne répond pas : elle peut être relancée d'un moment à l'autre. */
const RELANCE_MS = 1_000

async function poster({ fichier, jeton }: Liaison, chemin: string, corps: object) {
  const { adresse } = ADRESSE.parse(JSON.parse(readFileSync(fichier, 'utf8')))
  return fetch(`${adresse}${chemin}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${jeton}`, 'content-type': 'application/json' },
    body: JSON.stringify(corps),
    signal: AbortSignal.timeout(ATTENTE_MS + 10_000),
  })
}

/** La réponse à cette question ; `null` quand personne n'a encore répondu ou que la console est arrêtée. */
async function essayer(liaison: Liaison, question: Question): Promise<ReponseConsole | null> {
  const recue = await poster(liaison, '/questions', question).catch(() => null)
  if (recue === null) {
    await laisserPasser(RELANCE_MS)
    return null
  }
  if (recue.status === 204) return null
  // Un jeton refusé ne deviendra pas bon : la console n'attend pas cette campagne.
  if (!recue.ok) throw new Error(`La console a refusé la question (${recue.status}).`)
  return REPONSE.parse(await recue.json())
}

/** Pose la question jusqu'à ce qu'une personne y réponde ; seul l'arrêt de la campagne y met fin. */
export async function poserQuestion(liaison: Liaison, question: Question): Promise<ReponseConsole> {
  for (;;) {
    const reponse = await essayer(liaison, question)
    if (reponse !== null) return reponse
  }
}

/** Dit à la console que la campagne n'a plus rien à demander ; elle peut ne plus être là. */
export async function prendreConge(liaison: Liaison): Promise<void> {
  await poster(liaison, '/fin', {}).catch(() => null)
}
