import { adresseDe, boite } from './boites.ts'
import { type ActiviteDonnee, activite, type Fiche, specialite } from './fiche.ts'
import { rppsDuBanc } from './rpps.ts'
import { DOUZE_STRUCTURES, STRUCTURES_DES_PERSONNES } from './structures.ts'

const { clinique, eclosion, erables, modele, parc, pont, verger } = DOUZE_STRUCTURES
const hopital = STRUCTURES_DES_PERSONNES.get('hopital') ?? modele

/** Les cas que la note demande, chacun par son nom (annuaire.md §8 [C]). */
export const RPPS_SINGULIERS = {
  homonyme: rppsDuBanc(20_001),
  quatreActivites: rppsDuBanc(20_002),
  inactif: rppsDuBanc(20_003),
  boiteChangee: rppsDuBanc(20_004),
  partant: rppsDuBanc(20_005),
  arrivant: rppsDuBanc(20_006),
  nomade: rppsDuBanc(20_007),
  sansBoite: rppsDuBanc(20_008),
} as const

type Donnee = Pick<Fiche, 'rpps' | 'civilite' | 'nom' | 'prenom'> & Partial<Fiche>

/** Une personne ordinaire, sauf ce qui est dit d'elle. */
function medecin(donnee: Donnee, activites: readonly ActiviteDonnee[]): Fiche {
  return {
    ...{ civiliteExercice: 'DR', profession: '10', savoirFaire: specialite('SM54') },
    ...{ actif: true, change: false, activites },
    boites: [boite(adresseDe(donnee.prenom, donnee.nom), 'PER')],
    ...donnee,
  }
}

/** Les cas singuliers au jour donné, chacun à sa place : `null` pour qui n'est pas encore inscrit. */
export function fichesSingulieres(jour: number): readonly (Fiche | null)[] {
  const apres = jour > 1
  const { homonyme, quatreActivites, inactif, boiteChangee, partant, arrivant, nomade, sansBoite } =
    RPPS_SINGULIERS
  const ancienne = boite(adresseDe('MARIE-ÈVE', 'CHANGEANT'), 'PER')
  const nouvelle = boite(adresseDe('M', 'CHANGEANT-NEUVE'), 'PER')
  return [
    medecin(
      {
        ...{ rpps: homonyme, civilite: 'M', nom: 'EXEMPLAIRE', prenom: 'HAKIM' },
        boites: [boite(adresseDe('HAKIM', 'EXEMPLAIRE', 2), 'PER')],
      },
      [activite(erables, 'L')],
    ),
    medecin({ rpps: quatreActivites, civilite: 'MME', nom: 'MULTIPLE-ESSAI', prenom: 'JOËLLE' }, [
      activite(erables, 'L'),
      activite(verger, 'S'),
      activite(hopital, 'S'),
      activite(clinique, 'B'),
    ]),
    medecin(
      { rpps: inactif, civilite: 'M', nom: 'CESSATION', prenom: 'ANDRÉ', actif: false, boites: [] },
      [],
    ),
    medecin(
      {
        ...{ rpps: boiteChangee, civilite: 'MME', nom: 'CHANGEANT', prenom: 'MARIE-ÈVE' },
        boites: [apres ? nouvelle : ancienne],
        change: apres,
      },
      [activite(parc, 'L')],
    ),
    // Parti au second jour : l'API le garde inactif, l'extraction ne le porte plus.
    medecin(
      {
        ...{ rpps: partant, civilite: 'M', nom: 'PARTANT', prenom: 'LÉON', savoirFaire: null },
        ...{ actif: !apres, change: apres },
      },
      [activite(parc, 'L')],
    ),
    apres
      ? medecin(
          {
            ...{ rpps: arrivant, civilite: 'M', nom: 'ARRIVANT', prenom: 'NOÉ', change: true },
            ...{ profession: '70', civiliteExercice: null, savoirFaire: null },
          },
          [activite(pont, 'L')],
        )
      : null,
    medecin(
      {
        ...{ rpps: nomade, civilite: 'MME', nom: "D'ITINÉRANCE", prenom: 'INÈS', change: apres },
        ...{ profession: '50', civiliteExercice: null, savoirFaire: null },
      },
      [activite(apres ? pont : eclosion, 'L')],
    ),
    medecin(
      {
        ...{ rpps: sansBoite, civilite: 'M', nom: 'LE SILENCIEUX', prenom: 'RÉMI', boites: [] },
        savoirFaire: specialite('SM04'),
      },
      [activite(modele, 'S')],
    ),
  ]
}
