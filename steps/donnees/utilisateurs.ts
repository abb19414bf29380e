import type { Utilisateur } from '../pilotes/contrat.ts'

/** Comptes d'essai du cabinet fictif (personnes de psc.md §17). */
export const UTILISATEURS: readonly Utilisateur[] = [
  {
    nom: 'TESTIER',
    prenom: 'Camille',
    profession: 'médecin',
    identifiant: 'c.testier',
    motDePasse: 'Tilleuls-2026-essai',
  },
  {
    nom: 'EXEMPLAIRE',
    prenom: 'Hakim',
    profession: 'médecin',
    identifiant: 'h.exemplaire',
    motDePasse: 'Tilleuls-2026-essai',
  },
  {
    nom: 'MOCKMED',
    prenom: 'Alix',
    profession: 'médecin',
    identifiant: 'a.mockmed',
    motDePasse: 'Tilleuls-2026-essai',
  },
  {
    nom: 'MOCKSECR',
    prenom: 'Jeanne',
    profession: 'secrétaire',
    identifiant: 'j.mocksecr',
    motDePasse: 'Tilleuls-2026-essai',
  },
  {
    nom: 'MOCKADMIN',
    prenom: 'Nour',
    profession: 'administrateur',
    identifiant: 'n.mockadmin',
    motDePasse: 'Tilleuls-2026-essai',
  },
]
