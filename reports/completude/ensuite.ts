import { accorder } from '../libelles.ts'
import type { MotifJuge } from '../motifs-de-refus/types.ts'
import { cheminPourCommande } from './chemin-pour-commande.ts'
import type { ChapitreVerifie, Comptes, ConstatDossier } from './types.ts'

/** Une chose à faire, et la commande à recopier quand il y en a une. */
export interface Geste {
  quoi: string
  commande: string | null
}

export interface FaitsEnsuite {
  rem: string
  complet: boolean
  comptes: Comptes
  chapitres: readonly ChapitreVerifie[]
  constats: readonly ConstatDossier[]
  motifs: readonly MotifJuge[]
  /** La campagne, quand une commande doit la nommer : vide pour la dernière. */
  designee: string
  /** Des réponses sont déjà écrites dans la campagne. */
  repondu: boolean
}

type Etape = (faits: FaitsEnsuite) => Geste | null

const constat = ({ constats }: FaitsEnsuite, id: string): ConstatDossier | undefined =>
  constats.find((c) => c.id === id && c.gravite === 'bloquant')

/** Au-delà, une commande qui les nomme ne se lit plus. */
const CHAPITRES_NOMMES = 3

/** La phrase d'un constat, sa commande à part. */
function separer(suite: string): Geste {
  const [quoi = '', commande] = suite.split(/ : (?=npx )/)
  return { quoi: quoi.replace(/\.$/, ''), commande: commande ?? null }
}

const duConstat =
  (id: string): Etape =>
  (faits) => {
    const trouve = constat(faits, id)
    return trouve ? separer(trouve.suite) : null
  }

const manquantes: Etape = (faits) => {
  const { comptes, chapitres, rem } = faits
  // Tout est à jouer ailleurs, ou de nouveau : le geste d'avant les prend toutes.
  if (comptes.manquante === 0 || constat(faits, 'dossier.logiciel-candidat')) return null
  const visees = chapitres.filter((chapitre) => chapitre.comptes.manquante > 0)
  const seuls =
    visees.length <= CHAPITRES_NOMMES ? visees.map(({ code }) => ` --chapitre ${code}`) : []
  return {
    quoi: `Prenez ${accorder(comptes.manquante, 'preuve manquante', 'preuves manquantes')}`,
    commande: `npx segur campagne --rem ${rem}${seuls.join('')}`,
  }
}

const aCorriger: Etape = ({ comptes, rem }) =>
  comptes['a-corriger'] === 0
    ? null
    : {
        quoi: `Corrigez ce que ${accorder(comptes['a-corriger'], 'preuve montre', 'preuves montrent')} (rapport.html, docs/lire-un-echec.md), puis rejouez`,
        commande: `npx segur campagne --rem ${rem} --echecs`,
      }

const aReprendre: Etape = ({ comptes }) => {
  const reprises = ['en-double', 'mauvais-type', 'film-partiel', 'perimee', 'autre-lieu'] as const
  const nombre = reprises.reduce((total, etat) => total + comptes[etat], 0)
  if (nombre === 0) return null
  return {
    quoi: `Reprenez ${accorder(nombre, 'preuve')} comme il est dit ci-dessus`,
    commande: null,
  }
}

const aAttester: Etape = ({ comptes }) =>
  comptes['a-attester'] === 0
    ? null
    : {
        quoi: `Rangez ${accorder(comptes['a-attester'], 'pièce à attester', 'pièces à attester')} dans le dossier « attestations » (docs/attestations.md)`,
        commande: null,
      }

const motifsTrouves: Etape = ({ motifs }) => {
  const nombre = motifs.filter(({ issue }) => issue === 'trouve').length
  return nombre === 0
    ? null
    : {
        quoi: `Levez ${accorder(nombre, 'motif de refus', 'motifs de refus')}, ci-dessus`,
        commande: null,
      }
}

const commander = (action: string, { designee }: FaitsEnsuite): string =>
  `npx segur dossier ${action}${designee === '' ? '' : ` ${cheminPourCommande(designee)}`}`

const questions: Etape = (faits) => {
  const { motifs, repondu } = faits
  const nombre = motifs.filter(({ issue }) => issue === 'a-repondre').length
  if (nombre === 0) return null
  const quoi = `Répondez à ${accorder(nombre, 'question')}`
  return repondu
    ? { quoi: `${quoi} dans reponses.yaml, à la campagne`, commande: null }
    : {
        quoi: `${quoi} dans reponses.yaml, que cette commande écrit`,
        commande: `${commander('verifier', faits)} --questions`,
      }
}

const provisoires: Etape = ({ comptes }) =>
  comptes.provisoire === 0
    ? null
    : {
        quoi: `Donnez leur numéro officiel à ${accorder(comptes.provisoire, 'preuve')} en important le REM`,
        commande: 'npx segur referentiel importer <fichier.xlsx>',
      }

const assembler: Etape = (faits) =>
  faits.complet
    ? { quoi: 'Assemblez le paquet à déposer', commande: commander('assembler', faits) }
    : null

/** Dans l'ordre où l'éditeur gagne à les faire : rejouer d'abord, signer et répondre ensuite. */
const ETAPES: readonly Etape[] = [
  duConstat('dossier.logiciel-candidat'),
  duConstat('dossier.intact'),
  duConstat('dossier.version-configuration'),
  duConstat('dossier.version-ecran'),
  duConstat('dossier.campagne-entiere'),
  manquantes,
  aCorriger,
  aReprendre,
  aAttester,
  provisoires,
  duConstat('dossier.version-cnda'),
  motifsTrouves,
  questions,
  assembler,
]

/** Ce que l'éditeur fait ensuite, du premier geste au dernier. */
export const direEnsuite = (faits: FaitsEnsuite): Geste[] =>
  ETAPES.flatMap((etape) => etape(faits) ?? [])
