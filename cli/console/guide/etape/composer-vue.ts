import type { Context } from 'hono'
import type { Question } from '../../../../steps/pilotes/guide/http/protocole.ts'
import type { Contexte } from '../../contexte.ts'
import { lirePersonne } from '../personne.ts'
import type { DossierChoisi } from '../pieces/dossier-choisi.ts'
import type { Repondue, Valeurs } from '../seance/etat-seance.ts'
import type { Seance } from '../seance/seance.ts'
import type { Guetteur } from '../trafic/guetter.ts'
import type { VueEtape } from '../vues/page-etape.tsx'
import { situer } from './situer.ts'

export interface Sources {
  contexte: Contexte
  seance: Seance
  guetteur: Guetteur
  dossier: DossierChoisi
}

/** Ce que la page montre de plus que la séance. */
export interface Complement {
  reprise?: Repondue | null
  erreurs?: Readonly<Record<string, string>>
}

const brouillonDe = (seance: Seance, question: Question): Valeurs =>
  Object.fromEntries(
    Object.entries(seance.brouillon(question)).map(([nom, { valeur }]) => [nom, valeur]),
  )

/** Rassemble tout ce que la page d'une étape montre. */
export async function composerVue(
  { contexte, seance, guetteur, dossier }: Sources,
  c: Context,
  question: Question,
  { reprise = null, erreurs = {} }: Complement = {},
): Promise<VueEtape> {
  const passage = contexte.lanceur.courante()?.passages.findLast(({ fin }) => fin === null) ?? null
  const [messages, neufs] = await Promise.all([guetteur.relever(), dossier.neufs(question.date)])
  const valeurs = brouillonDe(seance, reprise?.question ?? question)
  return {
    cadre: contexte.cadre(c),
    question,
    reprise,
    situation: situer(passage),
    historique: seance.lire().historique,
    valeurs: { ...reprise?.valeurs, ...valeurs },
    erreurs,
    par: lirePersonne(c),
    piece: seance.piece,
    messages,
    simule: guetteur.simule(),
    dossier: { chemin: dossier.chemin(), choisir: dossier.choisir, neufs },
  }
}
