import { randomBytes, timingSafeEqual } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import {
  ATTENTE_MS,
  type Question,
  type ReponseConsole,
} from '../../../../steps/pilotes/guide/http/protocole.ts'
import type { Contexte } from '../../contexte.ts'
import { cleBrouillon } from './cle-brouillon.ts'
import {
  ETAT_SEANCE,
  type EtatSeance,
  type PieceGardee,
  type Saisie,
  SEANCE_VIDE,
  type Valeurs,
} from './etat-seance.ts'

const BROUILLONS_MAX = 300
const PIECES_MAX = 500
const SUITE_MS = 1_500

/** Ce qui vient de changer, pour les pages ouvertes. */
export type Nouvelle =
  | { genre: 'question' }
  /** `etape` : rang de l'étape dont le champ a changé. */
  | { genre: 'brouillon'; etape: number; nom: string; saisie: Saisie; onglet: string }
  | { genre: 'pieces' }

/** La conversation entre la campagne guidée et les personnes qui ont la console ouverte. */
export type Seance = ReturnType<typeof creerSeance>

const maintenant = () => new Date().toISOString()

/** Les plus anciens brouillons s'effacent : l'état reste petit. */
function borner(brouillons: EtatSeance['brouillons']): EtatSeance['brouillons'] {
  const recents = Object.entries(brouillons).sort(([, a], [, b]) => b.date.localeCompare(a.date))
  return Object.fromEntries(recents.slice(0, BROUILLONS_MAX))
}

/** L'état sans le scénario qui vient de finir : ses réponses, et ce qui y avait été tapé. */
function quitter(avant: EtatSeance): EtatSeance {
  const finis = new Set(avant.historique.map(({ scenario }) => scenario))
  const brouillons = Object.entries(avant.brouillons).filter(([, b]) => !finis.has(b.scenario))
  return { ...avant, historique: [], brouillons: Object.fromEntries(brouillons) }
}

export function creerSeance(contexte: Contexte) {
  const etat = contexte.etat('guide', ETAT_SEANCE, SEANCE_VIDE)
  const annonces = new EventEmitter()
  annonces.setMaxListeners(0)
  const annoncer = (nouvelle: Nouvelle) => void annonces.emit('nouvelle', nouvelle)

  /** Celui de la question ; une campagne arrêtée ne le dit plus, sa question l'a retenu. */
  const scenarioEnCours = (): string =>
    contexte.lanceur.courante()?.passages.find(({ fin }) => fin === null)?.scenario ??
    etat.lire().scenario

  const enAttente = (): Question | null => {
    const { question, reponse } = etat.lire()
    return question !== null && reponse?.question !== question.id ? question : null
  }

  /** Un autre scénario commence : ce que l'on avait répondu au précédent ne sert plus. */
  const accueillir = (question: Question): void => {
    const scenario = scenarioEnCours()
    etat.changer((avant) =>
      avant.question?.passage === question.passage
        ? { ...avant, question, scenario }
        : { ...quitter(avant), question, scenario },
    )
    annoncer({ genre: 'question' })
  }

  const donner = (
    question: Question,
    reponse: ReponseConsole,
    historique: (avant: EtatSeance) => EtatSeance['historique'],
  ): boolean => {
    if (enAttente()?.id !== question.id) return false
    etat.changer((avant) => ({
      ...avant,
      reponse: { question: question.id, reponse },
      historique: historique(avant),
    }))
    annonces.emit('reponse')
    annoncer({ genre: 'question' })
    return true
  }

  return {
    lire: etat.lire,
    enAttente,
    /** La question qui attend, tant que sa campagne est là pour entendre la réponse. */
    aRepondre: (): Question | null => (contexte.lanceur.courante() === null ? null : enAttente()),
    scenarioEnCours,
    /** Une campagne va être lancée : elle seule parlera à la console. */
    armer(): string {
      const jeton = randomBytes(32).toString('hex')
      etat.changer((avant) => ({
        ...SEANCE_VIDE,
        jeton,
        brouillons: avant.brouillons,
        pieces: avant.pieces.slice(-PIECES_MAX),
      }))
      annoncer({ genre: 'question' })
      return jeton
    },
    jetonJuste(donne: string): boolean {
      const attendu = Buffer.from(etat.lire().jeton)
      const recu = Buffer.from(donne)
      return attendu.length > 0 && attendu.length === recu.length && timingSafeEqual(attendu, recu)
    },
    /** La réponse à cette question, dès qu'elle est donnée ; `null` quand l'attente a assez duré. */
    async recevoir(question: Question): Promise<ReponseConsole | null> {
      const { reponse, question: posee } = etat.lire()
      if (reponse?.question === question.id) return reponse.reponse
      if (posee?.id !== question.id) accueillir(question)
      await once(annonces, 'reponse', { signal: AbortSignal.timeout(ATTENTE_MS) }).catch(() => null)
      const apres = etat.lire().reponse
      return apres?.question === question.id ? apres.reponse : null
    },
    /** Faux quand quelqu'un d'autre vient de répondre. */
    repondre(question: Question, reponses: Record<string, unknown>, valeurs: Valeurs, par: string) {
      const { numero, passage } = question
      const scenario = scenarioEnCours()
      const faite = { numero, passage, scenario, question, valeurs, par, date: maintenant() }
      return donner(question, { genre: 'reponses', reponses, par }, ({ historique }) => [
        ...historique.filter((autre) => autre.numero !== numero),
        ...(question.genre === 'etape' ? [faite] : []),
      ])
    },
    corriger(
      question: Question,
      { numero, valeurs }: { numero: number; valeurs: Valeurs },
      reponses: Record<string, unknown>,
      par: string,
    ) {
      const correction = { genre: 'correction', numero, reponses, par } as const
      return donner(question, correction, ({ historique }) =>
        historique.map((faite) =>
          faite.numero === numero ? { ...faite, valeurs, par, date: maintenant() } : faite,
        ),
      )
    },
    /** Le scénario est remis à plus tard : ce qui y a été tapé est gardé. */
    ajourner: (question: Question) => donner(question, { genre: 'ajourner' }, () => []),
    /** Laisse à la campagne le temps de poser l'étape d'après : la page suivante la montre d'emblée. */
    async suite(repondue: Question): Promise<void> {
      const limite = AbortSignal.timeout(SUITE_MS)
      while (!limite.aborted && (enAttente()?.id ?? repondue.id) === repondue.id)
        await once(annonces, 'nouvelle', { signal: limite }).catch(() => null)
    },
    /** La campagne n'a plus rien à demander. */
    finir(): void {
      etat.changer((avant) => ({ ...quitter(avant), question: null, reponse: null }))
      annoncer({ genre: 'question' })
    },
    brouillon(question: Question): Readonly<Record<string, Saisie>> {
      return etat.lire().brouillons[cleBrouillon(scenarioEnCours(), question)]?.champs ?? {}
    },
    /** Garde ce qui vient d'être tapé ; la dernière frappe l'emporte. */
    noter(question: Question, valeurs: Valeurs, { par, onglet }: { par: string; onglet: string }) {
      const scenario = scenarioEnCours()
      const cle = cleBrouillon(scenario, question)
      const date = maintenant()
      const saisies = Object.entries(valeurs).map(([nom, valeur]) => [nom, { valeur, par, date }])
      etat.changer((avant) => ({
        ...avant,
        brouillons: borner({
          ...avant.brouillons,
          [cle]: {
            scenario,
            date,
            champs: { ...avant.brouillons[cle]?.champs, ...Object.fromEntries(saisies) },
          },
        }),
      }))
      for (const [nom, valeur] of Object.entries(valeurs))
        annoncer({
          ...{ genre: 'brouillon', etape: question.numero, nom, onglet },
          saisie: { valeur, par, date },
        })
    },
    piece: (id: string): PieceGardee | null =>
      etat.lire().pieces.find((piece) => piece.id === id) ?? null,
    garderPiece(piece: PieceGardee): void {
      etat.changer((avant) => ({ ...avant, pieces: [...avant.pieces, piece] }))
      annoncer({ genre: 'pieces' })
    },
    annoncer,
    ecouter(suivre: (nouvelle: Nouvelle) => void): () => void {
      annonces.on('nouvelle', suivre)
      return () => void annonces.off('nouvelle', suivre)
    },
  }
}
