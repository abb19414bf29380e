import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { heure } from '../../../reports/campagne/dates.ts'
import { rendreFragment } from '../rendre.ts'
import type { Sources } from './etape/composer-vue.ts'
import { questionVisee } from './routes/question-visee.ts'
import type { Nouvelle } from './seance/seance.ts'
import { Neufs } from './vues/dossier-surveille.tsx'
import { Trafic } from './vues/trafic.tsx'

/** À quel rythme les services et le dossier surveillé sont relus tant qu'une page est ouverte. */
const RYTHME_MS = 1_000

const champPiece = (champs: Readonly<Record<string, { genre: string }>>): string | undefined =>
  Object.entries(champs).find(([, { genre }]) => genre === 'piece')?.[0]

/** Ce que l'on voit changer pendant l'étape ; ne part que ce qui a changé. */
async function regarder({
  contexte,
  seance,
  guetteur,
  dossier,
}: Sources): Promise<Record<string, string>> {
  const campagne = contexte.lanceur.courante()?.id ?? ''
  const question = seance.aRepondre()
  if (question === null) return { campagne }
  const champ = champPiece(question.formulaire.champs)
  const [messages, neufs] = await Promise.all([guetteur.relever(), dossier.neufs(question.date)])
  const trafic = await rendreFragment(Trafic({ messages, simule: guetteur.simule() }))
  if (champ === undefined || dossier.chemin() === '') return { campagne, trafic }
  return {
    campagne,
    trafic,
    dossier: await rendreFragment(Neufs({ neufs, champ, question: question.id })),
  }
}

type Frappe = Extract<Nouvelle, { genre: 'brouillon' }>

function direFrappe({ etape, nom, saisie, onglet }: Frappe): { event: string; data: string } {
  const { valeur, par, date } = saisie
  return {
    event: 'brouillon',
    data: JSON.stringify({
      etape,
      nom,
      valeur,
      onglet,
      note: `${par || 'Une autre page'}, ${heure(date)}`,
    }),
  }
}

/** Ce qui a été tapé entre le rendu de la page et l'ouverture de son flux, ou pendant une coupure. */
async function rattraper(flux: SSEStreamingApi, { seance }: Sources, vise: Visee): Promise<void> {
  const question = questionVisee(seance, vise.question, vise.numero)
  if (question === null) return
  for (const [nom, saisie] of Object.entries(seance.brouillon(question)))
    await flux.writeSSE(
      direFrappe({ genre: 'brouillon', etape: question.numero, nom, saisie, onglet: '' }),
    )
}

/** L'étape que montre la page, telle que son adresse la dit. */
interface Visee {
  question: string | undefined
  numero: string | undefined
}

async function suivre(flux: SSEStreamingApi, sources: Sources, vise: Visee): Promise<void> {
  const { seance } = sources
  let dite: string | null = null
  const direQuestion = async () => {
    const id = seance.aRepondre()?.id ?? ''
    if (id !== dite) await flux.writeSSE({ event: 'question', data: id })
    dite = id
  }
  const cesser = seance.ecouter((nouvelle) => {
    if (nouvelle.genre === 'question') void direQuestion()
    if (nouvelle.genre === 'brouillon') void flux.writeSSE(direFrappe(nouvelle))
  })
  flux.onAbort(cesser)
  await rattraper(flux, sources, vise)
  let dits: Record<string, string> = {}
  while (!flux.aborted) {
    // Une campagne arrêtée ne prévient pas : on la regarde vivre.
    await direQuestion()
    const vus = await regarder(sources)
    for (const [event, data] of Object.entries(vus))
      if (dits[event] !== data) await flux.writeSSE({ event, data })
    dits = vus
    await flux.sleep(RYTHME_MS)
  }
}

/** Le flux d'une page ouverte : question suivante, saisies des autres, messages et fichiers neufs. */
export function suivreEtape(c: Context, sources: Sources): Response {
  const { question, numero } = c.req.query()
  return streamSSE(c, (flux) => suivre(flux, sources, { question, numero }))
}
