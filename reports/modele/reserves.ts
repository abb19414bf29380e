import { jourEcrit } from '../campagne/dates.ts'
import { accorder } from '../libelles.ts'
import { listerPreuves, listerScenarios } from './lister.ts'
import type { CampagneLue } from './types.ts'

export interface Reserve {
  genre: 'information' | 'attention' | 'erreur'
  titre: string
  texte: string
}

type Regle = (lue: CampagneLue) => Reserve | null

const surReference: Regle = ({ campagne }) =>
  campagne.cible === 'reference'
    ? {
        genre: 'information',
        titre: 'Campagne sur le LGC de référence.',
        texte:
          'Elle montre ce que le banc sait faire ; aucune de ses preuves ne peut être déposée.',
      }
    : null

const surMutant: Regle = ({ campagne }) =>
  campagne.mutations.length > 0
    ? {
        genre: 'erreur',
        titre: 'Logiciel volontairement faussé.',
        texte: `Défauts actifs : ${campagne.mutations.join(', ')}.`,
      }
    : null

const enRepetition: Regle = ({ campagne }) =>
  campagne.repetition
    ? {
        genre: 'attention',
        titre: 'Campagne de répétition.',
        texte: 'Aucune de ses preuves n’est destinée au dépôt.',
      }
    : null

const repetitions: Regle = ({ resume }) => {
  const { repetitions: nombre } = resume.preuves
  return nombre > 0
    ? {
        genre: 'attention',
        titre: `${accorder(nombre, 'répétition')}.`,
        texte:
          'Bonne preuve, mais prise ailleurs que là où le référentiel l’exige : à refaire à l’endroit indiqué.',
      }
    : null
}

const fautes: Regle = ({ resume, inconnus }) => {
  if (resume.fautesBanc === 0) return null
  const suite = inconnus.length > 0 ? ` Identifiants inconnus : ${inconnus.join(', ')}.` : ''
  return {
    genre: 'erreur',
    titre: `${accorder(resume.fautesBanc, 'faute')} du banc.`,
    texte: `Scénario sans verdict, à rejouer.${suite}`,
  }
}

const interrompus: Regle = ({ resume }) =>
  resume.scenarios.interrompus > 0
    ? {
        genre: 'attention',
        titre: 'Campagne interrompue.',
        texte: `${accorder(resume.scenarios.interrompus, 'scénario arrêté', 'scénarios arrêtés')} avant la fin ; l’option « --reprendre » les rejoue.`,
      }
    : null

const provisoires: Regle = (lue) => {
  const joues = listerScenarios(lue).filter(({ executions }) => executions.length > 0)
  const nombre = new Set(joues.filter((s) => s.exigence.provisoire).map((s) => s.exigence.id)).size
  return nombre > 0
    ? {
        genre: 'attention',
        titre: `${accorder(nombre, 'exigence')} à numéro provisoire.`,
        texte: 'Numéro choisi ou déduit par nous : rien de ce qui en dépend n’est officiel.',
      }
    : null
}

/** Un modèle joint par le banc à son propre logiciel ne se confond jamais avec une vraie pièce. */
const modeles: Regle = (lue) => {
  const nombre = listerPreuves(lue).filter(({ modele }) => modele).length
  return nombre > 0
    ? {
        genre: 'attention',
        titre: `${accorder(nombre, 'attestation modèle', 'attestations modèles')}.`,
        texte:
          'Rédigé par le banc pour son LGC fictif : un modèle n’atteste rien et ne se dépose pas.',
      }
    : null
}

const conditionsDeclarees: Regle = ({ campagne }) =>
  campagne.conditions.length > 0
    ? {
        genre: 'attention',
        titre: `${accorder(campagne.conditions.length, 'exigence déclarée', 'exigences déclarées')} sans objet par l’éditeur.`,
        texte: campagne.conditions
          .map(
            ({ exigence, motif, signataire, date }) =>
              `${exigence} : ${motif.replace(/\.$/, '')} (${signataire}, le ${jourEcrit(date)}).`,
          )
          .join(' '),
      }
    : null

/** Le vérificateur doit savoir en quoi le logiciel éprouvé n'est pas réglé comme chez un client. */
const ecartsDeConfiguration: Regle = ({ campagne }) => {
  const ecarts = campagne.ecartsDeConfiguration ?? []
  if (ecarts.length === 0) return null
  return {
    genre: 'attention',
    titre: `${accorder(ecarts.length, 'écart')} de configuration pour atteindre les services simulés.`,
    texte: ecarts
      .map(({ quoi, ou, pourquoi }) => `${quoi} (${ou}) : ${pourquoi.replace(/\.$/, '')}.`)
      .join(' '),
  }
}

/** Un profil non choisi écarte des exigences : le lecteur le sait avant de lire « sans objet ». */
const horsProfil: Regle = ({ chapitres }) => {
  const ecarts = chapitres.flatMap(({ exigences }) =>
    exigences.flatMap(({ etat, sansObjet }) =>
      etat === 'sans-objet' && sansObjet?.par === 'profil' ? [sansObjet] : [],
    ),
  )
  if (ecarts.length === 0) return null
  const profils = [...new Set(ecarts.flatMap((ecart) => ecart.profils))]
  return {
    genre: 'information',
    titre: `${accorder(ecarts.length, 'exigence')} hors des profils choisis.`,
    texte: `Sans objet sans l’un de ces profils : ${profils.join(', ')}.`,
  }
}

const reconstitution: Regle = ({ campagne }) => ({
  genre: 'information',
  titre: 'Statut du référentiel.',
  texte: `${campagne.rem.rem} : ${campagne.rem.statut}.`,
})

const REGLES: readonly Regle[] = [
  surMutant,
  fautes,
  interrompus,
  repetitions,
  enRepetition,
  surReference,
  ecartsDeConfiguration,
  conditionsDeclarees,
  modeles,
  horsProfil,
  provisoires,
  reconstitution,
]

/** Ce que le lecteur doit savoir avant le premier chiffre ; le plus grave d'abord. */
export function lireReserves(lue: CampagneLue): Reserve[] {
  return REGLES.flatMap((regle) => regle(lue) ?? [])
}
