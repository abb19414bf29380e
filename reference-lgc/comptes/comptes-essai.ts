import type { Base } from '../base/base.ts'
import { hacher } from './mot-de-passe.ts'
import type { Role } from './roles.ts'

/** Mot de passe public des comptes fictifs, le même pour tous. */
export const MOT_DE_PASSE_ESSAI = 'Tilleuls-2026-essai'

interface CompteEssai {
  identifiant: string
  nom: string
  prenom: string
  role: Role
  administrateur: boolean
  identifiantNational: string | null
  identifiantFacturation: string | null
  specialiteAmo: string | null
}

/** Personnes fictives (psc.md §17) ; les identifiants de facturation sont inventés. */
export const COMPTES_ESSAI: readonly CompteEssai[] = [
  {
    identifiant: 'c.testier',
    nom: 'TESTIER',
    prenom: 'Camille',
    role: 'medecin',
    administrateur: true,
    identifiantNational: '899700000013',
    identifiantFacturation: '990000130',
    specialiteAmo: '01',
  },
  {
    identifiant: 'h.exemplaire',
    nom: 'EXEMPLAIRE',
    prenom: 'Hakim',
    role: 'medecin',
    administrateur: false,
    identifiantNational: '899700000021',
    identifiantFacturation: '990000213',
    specialiteAmo: '01',
  },
  {
    identifiant: 'j.mocksecr',
    nom: 'MOCKSECR',
    prenom: 'Jeanne',
    role: 'secretaire',
    administrateur: false,
    identifiantNational: null,
    identifiantFacturation: null,
    specialiteAmo: null,
  },
]

/** Gardé pour tout le processus : une remise à zéro entre deux scénarios ne rehache rien. */
const hachagesEssai = new Map<string, string>()

function hachageEssai(identifiant: string): string {
  const hachage = hachagesEssai.get(identifiant) ?? hacher(MOT_DE_PASSE_ESSAI)
  hachagesEssai.set(identifiant, hachage)
  return hachage
}

/** Les comptes d'une base neuve ; le logiciel n'a pas encore de page pour en créer d'autres. */
export function semerComptesEssai(base: Base): void {
  for (const compte of COMPTES_ESSAI)
    base.executer(
      `INSERT INTO compte (identifiant, nom, prenom, role, administrateur, super_utilisateur,
         identifiant_national, identifiant_facturation, specialite_amo, secteur_activite, hachage)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        compte.identifiant,
        compte.nom,
        compte.prenom,
        compte.role,
        compte.administrateur ? 1 : 0,
        // Au départ, seul le responsable est super-utilisateur ; les droits le règlent.
        compte.administrateur ? 1 : 0,
        compte.identifiantNational,
        compte.identifiantFacturation,
        compte.specialiteAmo,
        compte.identifiantNational ? 'SA07' : null,
        hachageEssai(compte.identifiant),
      ],
    )
}
