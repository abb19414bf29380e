import type { Base } from '../../base/base.ts'
import type { Codage } from '../../documents/modele/codage.ts'
import type { Intervenant } from '../../documents/modele/personnes.ts'
import { ajouterCorrespondant } from './correspondants.ts'

const specialite = (code: string, libelle: string): Codage => ({
  code,
  libelle,
  systeme: '1.2.250.1.213.1.1.4.5',
})

/** Personnes fictives (psc.md §17), boîtes de mssante.md §2 ; téléphones réservés à la fiction. */
const CORRESPONDANTS: readonly Intervenant[] = [
  {
    nom: 'EXEMPLAIRE',
    prenom: 'Hakim',
    titre: 'Docteur',
    identifiant: '899700000021',
    specialite: specialite('G15_10/SM41', 'Médecin - Pneumologie (SM)'),
    adresse: { voie: '12 avenue des Essais', codePostal: '63000', commune: 'CLERMONT-FERRAND' },
    telephone: '04 65 71 00 21',
    mssante: 'hakim.exemplaire@medecin.fictif.mssante.fr',
  },
  {
    nom: 'BONNET',
    prenom: 'Alice',
    titre: 'Docteur',
    identifiant: '899700999917',
    specialite: specialite('G15_10/SM26', 'Médecin - Qualifié en Médecine Générale (SM)'),
    adresse: { voie: '4 place de la Fiction', codePostal: '63600', commune: 'AMBERT' },
    telephone: '04 65 71 00 17',
    mssante: null,
  },
  {
    nom: 'MOCKINF',
    prenom: 'Dominique',
    titre: null,
    identifiant: '899700999040',
    specialite: specialite('G15_60', 'Infirmier'),
    adresse: { voie: '2 rue des Tilleuls', codePostal: '63220', commune: 'ARLANC' },
    telephone: '04 65 71 00 40',
    mssante: null,
  },
]

/** Les correspondants d'une base neuve ; les réglages ajoutent les autres. */
export function semerCorrespondants(base: Base): void {
  for (const fiche of CORRESPONDANTS) ajouterCorrespondant(base, fiche)
}
