import type { Environnement, Preuve } from '../../rem/index.ts'
import type { Constat, EvenementEtape, MessageEchange } from '../../reports/campagne/types.ts'
import type { Depot, Journal } from '../../reports/index.ts'
import type { Pilote } from '../pilotes/contrat.ts'
import { type Ecran, reunirEcrans } from './ecrans.ts'

export interface OptionsEnregistreur {
  scenario: string
  depot: Depot
  journal: Journal
  pilote: Pilote
  captures: 'toutes' | 'aucune'
  environnement: Environnement
  versionLgc: string
}

export interface FinEtape {
  texte: string
  statut: EvenementEtape['statut']
  dureeMs: number
  /** Vrai pour une étape de mise en place : son écran n'entre dans aucune preuve. */
  contexte: boolean
  /** Ce que les services ont vu pendant l'étape. */
  messages: readonly MessageEchange[]
}

export type Enregistreur = ReturnType<typeof creerEnregistreur>

/** Garde, étape après étape, ce que l'utilisateur a vu et ce que les services ont reçu. */
export function creerEnregistreur(options: OptionsEnregistreur) {
  const { scenario, depot, journal, pilote } = options
  let rang = 0
  let constats: Constat[] = []
  let ecrans: Ecran[] = []
  const manquantes: string[] = []
  const maintenant = () => new Date().toISOString()

  async function capturer() {
    if (options.captures === 'aucune')
      return { capture: null, texteEcran: null, captureManquee: null }
    const vue = await pilote.observer()
    return {
      capture: vue.image ? depot.deposer(vue.image, vue.type) : null,
      texteEcran: depot.deposer(Buffer.from(vue.texte), 'text/plain'),
      captureManquee: vue.incident,
    }
  }

  /** La version lue à l'écran au moment de la preuve ; une personne guidée l'a donnée au départ. */
  const versionAffichee = async () =>
    pilote.remettrePreuve ? options.versionLgc : (await pilote.lireVersion()) || options.versionLgc

  return {
    inscrire(nouveaux: readonly Constat[]) {
      constats.push(...nouveaux)
    },

    etapesFinies: () => rang,

    /** Les preuves que la personne guidée a ajournées. */
    manquantes: (): readonly string[] => manquantes,

    async finirEtape(fin: FinEtape): Promise<void> {
      const date = maintenant()
      const vue = await capturer()
      if (vue.capture && !fin.contexte)
        ecrans.push({ capture: vue.capture, legende: fin.texte, date })
      journal.ajouter({
        genre: 'etape',
        scenario,
        rang: rang++,
        texte: fin.texte,
        statut: fin.statut,
        dureeMs: fin.dureeMs,
        date,
        ...vue,
        constats,
        messages: fin.messages,
        documents: [],
      })
      constats = []
    },

    /** Garde un écran que l'étape traverse sans s'y arrêter, pour la prochaine preuve. */
    async noterEcran(legende: string): Promise<void> {
      const { capture } = await capturer()
      if (capture) ecrans.push({ capture, legende, date: maintenant() })
    },

    sauterEtape(texte: string) {
      journal.ajouter({
        genre: 'etape',
        scenario,
        rang: rang++,
        texte,
        statut: 'sautee',
        dureeMs: 0,
        date: maintenant(),
        capture: null,
        texteEcran: null,
        captureManquee: null,
        constats: [],
        messages: [],
        documents: [],
      })
    },

    /** Compose la preuve : les écrans vus depuis la précédente, ou le seul écran courant. */
    async prendrePreuve(preuve: Preuve, etendue: 'depuis-la-precedente' | 'cet-ecran') {
      if (options.captures === 'aucune') return
      const date = maintenant()
      const remise = await pilote.remettrePreuve?.({
        preuve: preuve.id,
        description: preuve.description,
        types: preuve.typesAcceptes,
      })
      if (remise === null) {
        manquantes.push(preuve.id)
        return
      }
      const fichiers = remise ? [depot.deposer(remise.octets, remise.type)] : []
      const aria = await pilote.observerAria()
      const choisis = etendue === 'cet-ecran' ? ecrans.slice(-1) : reunirEcrans(ecrans)
      ecrans = []
      journal.ajouter({
        genre: 'preuve',
        scenario,
        preuve: preuve.id,
        date,
        ecrans: choisis,
        fichiers,
        aria: aria === null ? null : depot.deposer(Buffer.from(aria), 'text/yaml'),
        environnement: options.environnement,
        versionLgc: await versionAffichee(),
        auteur: remise?.auteur ?? null,
      })
    },
  }
}
