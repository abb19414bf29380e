import type { Environnement, Preuve, Scenario } from '../../rem/index.ts'
import type {
  Constat,
  EvenementEtape,
  FichierPris,
  MessageEchange,
} from '../../reports/campagne/types.ts'
import { type Depot, type Journal, masquer } from '../../reports/index.ts'
import type { Pilote } from '../pilotes/contrat.ts'
import { type Ecran, reunirEcrans } from './ecrans.ts'
import { deposerFilm } from './film/deposer-film.ts'
import type { Scene } from './film/scene.ts'
import { joindrePieces, type Piece } from './pieces.ts'
import { suivrePrises } from './prises.ts'

export interface OptionsEnregistreur {
  scenario: Scenario
  depot: Depot
  journal: Journal
  pilote: Pilote
  captures: 'toutes' | 'aucune'
  environnement: Environnement
  versionLgc: string
  /** Là où se filment les preuves que le catalogue veut en vidéo. */
  scene: Pick<Scene, 'tenir' | 'couper'>
  /** De combien de secondes l'horloge du banc devance celle du poste. */
  avanceHorloge: () => Promise<number>
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
  const { depot, journal, pilote } = options
  const scenario = options.scenario.id
  let rang = 0
  let constats: Constat[] = []
  let ecrans: Ecran[] = []
  let documents: FichierPris[] = []
  const pieces = joindrePieces()
  const prises = suivrePrises(options.scenario.preuves)
  const maintenant = () => new Date().toISOString()
  // Un scénario qui n'attend que des pièces n'éprouve pas le logiciel : son écran n'y dit rien.
  const sansEcran = options.scenario.preuves.every(({ type }) => type === 'attestation')

  async function capturer() {
    if (options.captures === 'aucune' || sansEcran)
      return { capture: null, texteEcran: null, captureManquee: null }
    const vue = await pilote.observer()
    return {
      capture: vue.image ? depot.deposer(vue.image, vue.type) : null,
      texteEcran: depot.deposer(Buffer.from(masquer(vue.texte)), 'text/plain'),
      captureManquee: vue.incident,
    }
  }

  /** La version lue à l'écran au moment de la preuve ; nulle quand une personne guidée l'a donnée au départ. */
  const lireVersionAffichee = async (): Promise<string | null> =>
    pilote.remettrePreuve || sansEcran ? null : (await pilote.lireVersion()) || null

  /** `undefined` : le pilote est automatique ; `null` : la personne ajourne la pièce. */
  const demander = ({
    id,
    description,
    typesAcceptes,
  }: Preuve): Promise<Piece | null | undefined> =>
    Promise.resolve(pilote.remettrePreuve?.({ preuve: id, description, types: typesAcceptes }))

  return {
    inscrire(nouveaux: readonly Constat[]) {
      constats.push(...nouveaux)
    },

    etapesFinies: () => rang,

    /** Garde un fichier que l'étape a obtenu ; la prochaine preuve de son type le prendra tel quel. */
    joindre: (piece: Piece): void => pieces.joindre(piece),

    /** Les preuves que la personne guidée a ajournées et que rien d'autre ne remplace. */
    manquantes: prises.manquantes,

    /** Vrai quand toutes les preuves prises sont des pièces que l'éditeur a signées ou obtenues. */
    atteste: prises.attestees,

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
        documents,
      })
      constats = []
      documents = []
      await options.scene.tenir()
    },

    /** Garde un écran que l'étape traverse sans s'y arrêter, pour la prochaine preuve. */
    async noterEcran(legende: string): Promise<void> {
      const { capture } = await capturer()
      if (capture) ecrans.push({ capture, legende, date: maintenant() })
    },

    /** Range un document que le logiciel a produit, à côté de l'écran de l'étape. */
    garderDocument({ octets, type }: Pick<Piece, 'octets' | 'type'>): void {
      if (options.captures === 'toutes') documents.push(depot.deposer(octets, type))
    },

    /** Garde, pour la prochaine preuve, une image qui n'est pas un écran : sa légende le dit. */
    async noterImage(legende: string, peindre: () => Promise<Uint8Array>): Promise<void> {
      if (options.captures === 'aucune') return
      const capture = depot.deposer(await peindre(), 'image/png')
      ecrans.push({ capture, legende, date: maintenant() })
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

    /**
     * Compose la preuve : le fichier joint qui lui convient, sinon ce que la personne guidée remet, sinon
     * les écrans vus depuis la précédente, ou le seul écran courant. Sans preuve, le fichier officiel
     * importé ne la demande plus : ce qui devait y entrer est laissé.
     */
    async prendrePreuve(preuve: Preuve | null, etendue: 'depuis-la-precedente' | 'cet-ecran') {
      if (preuve === null) {
        pieces.abandonner()
        ecrans = []
        return
      }
      const jointe = pieces.retirer(preuve) ?? pieces.reprendre(preuve)
      if (options.captures === 'aucune') return prises.noter(preuve, jointe)
      const date = maintenant()
      const remise = jointe ?? (await demander(preuve))
      if (remise === null) return prises.ajourner(preuve)
      prises.noter(preuve, remise)
      const film = remise || preuve.type !== 'video' ? null : await deposerFilm(options)
      const aria = sansEcran ? null : await pilote.observerAria()
      const vus = etendue === 'cet-ecran' ? ecrans.slice(-1) : reunirEcrans(ecrans)
      const remis = remise?.ecrans?.map(({ octets, type, nom }) => ({
        capture: depot.deposer(octets, type),
        legende: nom,
        date,
      }))
      ecrans = []
      const versionLue = await lireVersionAffichee()
      journal.ajouter({
        genre: 'preuve',
        scenario,
        preuve: preuve.id,
        date,
        ecrans: remis ?? vus,
        fichiers:
          remise && !remis ? [depot.deposer(remise.octets, remise.type)] : (film?.fichiers ?? []),
        aria: aria === null ? null : depot.deposer(Buffer.from(masquer(aria)), 'text/yaml'),
        environnement: options.environnement,
        versionLgc: versionLue ?? options.versionLgc,
        versionLue,
        auteur: remise?.auteur ?? null,
        ...(remise?.commentaire ? { commentaire: remise.commentaire } : {}),
        ...(remise?.modele ? { modele: true } : {}),
        ...(film ? { film: film.prise } : {}),
      })
    },
  }
}
