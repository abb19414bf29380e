import type { Mutations } from '../../mutations/interrupteur.ts'
import { heureLue, jourDe } from '../../vues/heures.ts'
import { ACTIVITES } from '../activite.ts'
import { CHIFFREMENT, PERIODE_TACHE, TAILLE_MAX } from '../parametres.ts'
import type { FaitsCopies } from './faits.ts'

export interface Section {
  titre: string
  paragraphes: readonly string[]
}

const quand = (instant: string): string => `${jourDe(instant)} à ${heureLue(instant)}`
const HEURES = PERIODE_TACHE / (60 * 60 * 1000)
const MO = TAILLE_MAX / (1024 * 1024)
const enMots = (n: number): string => (n === 0 ? 'aucune copie' : `${n} copie${n > 1 ? 's' : ''}`)

const algorithme = ({ epreuve }: FaitsCopies): Section => ({
  titre: 'Algorithme et taille des clés',
  paragraphes: [
    `Chaque copie est chiffrée au format ${CHIFFREMENT.format}, par une bibliothèque publique et entretenue.`,
    `Contenu : ${CHIFFREMENT.contenu}. ${majuscule(CHIFFREMENT.cleDeCopie)}.`,
    `Enveloppe de la clé de copie : ${CHIFFREMENT.enveloppe}. Clé du cabinet : ${CHIFFREMENT.cle}.`,
    `Format relevé sur un contenu chiffré au moment d’établir cette page : « ${epreuve.format} », enveloppe « ${epreuve.enveloppe} ».`,
    'Le chiffrement se fait en mémoire : ni l’image, ni le nom du fichier ne sont écrits en clair sur le disque.',
  ],
})

const passages = ({ dernierPassage, prochainPassage }: FaitsCopies): string =>
  dernierPassage === null
    ? `Aucun passage à ce jour ; prochain passage le ${quand(prochainPassage)}.`
    : `Dernier passage le ${quand(dernierPassage.le)}, ${enMots(dernierPassage.supprimees)} à supprimer ; prochain passage le ${quand(prochainPassage)}.`

const conservation = (faits: FaitsCopies): Section => ({
  titre: 'Durée de conservation et traitement de suppression',
  paragraphes: [
    `Une copie est gardée ${faits.anneesConservation} ans après la dernière activité du patient, puis supprimée automatiquement, sans geste de personne.`,
    `Comptent comme activité : ${ACTIVITES.join(' ; ')}. Ouvrir une fiche n’en est pas une.`,
    `Une tâche du logiciel s’en charge, toutes les ${HEURES} heures à l’horloge du cabinet, et dès l’ouverture du logiciel quand un passage a été manqué.`,
    passages(faits),
    'Supprimer retire la ligne et remet à zéro les octets qu’elle occupait dans la base. Une copie se supprime aussi à la main. Chaque suppression est inscrite au journal des accès, celle de la tâche sous le nom « Tâche de suppression ».',
  ],
})

const generation = ({ cle }: FaitsCopies): Section => ({
  titre: 'Génération des clés',
  paragraphes: [
    'La clé privée est tirée par le générateur aléatoire du système, au premier dépôt d’une copie.',
    cle === null
      ? 'Aucune copie n’a encore été déposée : la clé n’existe pas.'
      : `Clé en vigueur créée le ${quand(cle.creeeLe)}${cle.nombre > 1 ? ' ; un renouvellement est en cours' : ''}.`,
    'Le responsable peut la renouveler : chaque copie est rechiffrée sous la clé neuve, puis l’ancienne est retirée.',
  ],
})

const protection = ({ cle, cleAvecLaBase }: FaitsCopies): Section => ({
  titre: 'Protection des clés',
  paragraphes: [
    'La clé privée est dans un fichier à part, hors de la base de données. Elle n’est lue que le temps d’un chiffrement ou d’un déchiffrement.',
    cle === null || cle.droits === ''
      ? 'Le fichier est réservé au compte qui lance le logiciel.'
      : `Droits du fichier : ${cle.droits}, lu et écrit par le seul compte qui lance le logiciel. Plus ouvert, il est refusé.`,
    cleAvecLaBase
      ? 'Attention : ce fichier est dans le dossier de la base. Réglez un autre emplacement pour qu’une sauvegarde de la base n’emporte pas la clé.'
      : 'Ce fichier n’est pas dans le dossier de la base : une sauvegarde de la base seule ne contient pas de quoi lire les copies.',
  ],
})

const droits = ({ profils }: FaitsCopies): Section => ({
  titre: 'Droits d’accès et traces',
  paragraphes: [
    `Ouvrir ou télécharger une copie demande le droit « Ouvrir les copies de titres d’identité », réglé par profil. Profils qui l’ont : ${profils.join(', ').toLowerCase() || 'aucun'}.`,
    'Dépôt, consultation, téléchargement et suppression sont inscrits au journal des accès : date, heure, auteur, patient, numéro de la copie.',
    'Aucun utilisateur n’a accès à la clé par le logiciel.',
  ],
})

const dechiffrement = (): Section => ({
  titre: 'Déchiffrement',
  paragraphes: [
    'Une copie est déchiffrée en mémoire, pour la seule réponse à l’utilisateur qui a le droit de l’ouvrir, et n’est pas gardée sur le poste.',
    'Le numéro de dossier est chiffré avec l’image : une copie déplacée dans un autre dossier est refusée.',
    'Sans le fichier de clé, aucune copie ne se lit, ni par le logiciel ni autrement. Le fichier est au format de l’outil public age : il suffit à relire une sauvegarde.',
  ],
})

const verifie = ({ epreuve, copies, etablieLe, version }: FaitsCopies): Section => ({
  titre: 'Ce qui a été vérifié en établissant cette page',
  paragraphes: [
    `Le ${quand(etablieLe)}, version ${version}, dépôt actuel : ${enMots(copies)}, de ${MO} Mo au plus chacune.`,
    `Texte d’essai chiffré : ${epreuve.illisible ? 'illisible' : 'LISIBLE'}. Avec une autre clé : ${epreuve.refuseAutreCle ? 'refusé' : 'OUVERT'}. Avec la bonne clé : ${epreuve.rendu ? 'rendu à l’identique' : 'NON RENDU'}.`,
  ],
})

const majuscule = (texte: string): string => `${texte.charAt(0).toUpperCase()}${texte.slice(1)}`

/** La documentation, dans l'ordre de ce que l'exigence demande de décrire (INS.52.01). */
export function sectionsCopies(faits: FaitsCopies, mutations: Mutations): readonly Section[] {
  const cles = [generation(faits), protection(faits), droits(faits), dechiffrement()]
  return [
    algorithme(faits),
    conservation(faits),
    ...mutations.choisir('documentation-copies-incomplete', cles, () => [protection(faits)]),
    verifie(faits),
  ]
}

export const TITRE_DOCUMENTATION =
  'Copies de titres d’identité : chiffrement, conservation et suppression'
