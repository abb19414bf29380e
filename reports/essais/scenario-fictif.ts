import type { Depot } from '../campagne/depot.ts'
import type { Journal } from '../campagne/journal.ts'
import type {
  Constat,
  EvenementPreuve,
  EvenementScenarioFin,
  FichierPris,
  MessageEchange,
} from '../campagne/types.ts'

export interface Atelier {
  depot: Depot
  journal: Journal
  /** Une seconde de plus à chaque appel : mêmes essais, mêmes dates. */
  instant(): string
}

export interface EtapeFictive {
  texte: string
  image?: Uint8Array
  statut?: 'passee' | 'echouee' | 'sautee'
  constats?: readonly Constat[]
  messages?: readonly MessageEchange[]
  /** Ce que l'écran dit ; à défaut, le texte de l'étape. */
  ecran?: string
  documents?: readonly FichierPris[]
}

export interface ScenarioFictif {
  scenario: string
  exigence: string
  titre?: string
  etapes: readonly EtapeFictive[]
  /** Numéro complet de la preuve, quand le scénario en prend une de ses écrans. */
  preuve?: string
  remis?: { preuve: string; fichiers: readonly FichierPris[]; auteur: string }
  environnement?: EvenementPreuve['environnement']
  /** Absente, le scénario est interrompu. */
  fin?: Partial<Omit<EvenementScenarioFin, 'genre' | 'scenario' | 'dureeMs' | 'date'>>
  poste?: number
}

const VERSION = '2.4.1'

/** Joue un scénario comme le ferait l'enregistreur : dépôt, puis événements, dans l'ordre. */
export function jouer({ depot, journal, instant }: Atelier, fictif: ScenarioFictif): void {
  const { scenario, exigence } = fictif
  journal.ajouter({
    genre: 'scenario-debut',
    rem: 'FIC-LGC-Va1',
    scenario,
    exigence,
    titre: fictif.titre ?? `Récit de ${scenario}`,
    fichier: `features/fic/${exigence.replace('/', '-')}.feature`,
    poste: fictif.poste ?? 0,
    date: instant(),
  })
  const ecrans: { capture: FichierPris; legende: string; date: string }[] = []
  for (const [i, etape] of fictif.etapes.entries()) {
    const capture = etape.image ? depot.deposer(etape.image, 'image/png') : null
    const date = instant()
    journal.ajouter({
      genre: 'etape',
      scenario,
      rang: i + 1,
      texte: etape.texte,
      statut: etape.statut ?? 'passee',
      dureeMs: 420,
      date,
      capture,
      texteEcran: depot.deposer(Buffer.from(etape.ecran ?? `Écran : ${etape.texte}`), 'text/plain'),
      captureManquee: null,
      constats: etape.constats ?? [],
      messages: etape.messages ?? [],
      documents: etape.documents ?? [],
    })
    if (capture && ecrans.every((ecran) => ecran.capture.sha256 !== capture.sha256)) {
      ecrans.push({ capture, legende: etape.texte, date })
    }
  }
  const preuve = fictif.remis?.preuve ?? fictif.preuve
  if (preuve !== undefined) {
    journal.ajouter({
      genre: 'preuve',
      scenario,
      preuve,
      date: instant(),
      ecrans: fictif.remis ? [] : ecrans,
      fichiers: fictif.remis?.fichiers ?? [],
      aria: null,
      environnement: fictif.environnement ?? 'simule',
      versionLgc: VERSION,
      auteur: fictif.remis?.auteur ?? null,
    })
  }
  if (!fictif.fin) return
  const { verdict = null, cause = null, fauteBanc = null, ...reste } = fictif.fin
  const date = instant()
  journal.ajouter({
    genre: 'scenario-fin',
    scenario,
    verdict,
    cause,
    fauteBanc,
    ...reste,
    dureeMs: 1500,
    date,
  })
}
