import type { Base } from '../base/base.ts'
import { hacher } from './mot-de-passe.ts'
import type { Profession } from './professions.ts'
import type { Role } from './roles.ts'

/** Mot de passe public des comptes fictifs, le même pour tous. */
export const MOT_DE_PASSE_ESSAI = 'Tilleuls-2026-essai'

interface CompteEssai {
  identifiant: string
  nom: string
  prenom: string
  role: Role
  administrateur: boolean
  rpps: string | null
  profession: Profession | null
  identifiantFacturation: string | null
  specialiteAmo: string | null
}

const SALARIE = {
  administrateur: false,
  rpps: null,
  profession: null,
  identifiantFacturation: null,
  specialiteAmo: null,
} as const

/** Personnes fictives (psc.md §17) ; les identifiants de facturation sont inventés. */
export const COMPTES_ESSAI: readonly CompteEssai[] = [
  {
    identifiant: 'c.testier',
    nom: 'TESTIER',
    prenom: 'Camille',
    role: 'medecin',
    administrateur: true,
    rpps: '99700000013',
    profession: '10',
    identifiantFacturation: '990000130',
    specialiteAmo: '01',
  },
  {
    identifiant: 'h.exemplaire',
    nom: 'EXEMPLAIRE',
    prenom: 'Hakim',
    role: 'medecin',
    administrateur: false,
    rpps: '99700000021',
    profession: '10',
    identifiantFacturation: '990000213',
    specialiteAmo: '01',
  },
  {
    // Sans RPPS : Pro Santé Connect ne la reconnaît qu'après un rapprochement (SC.PSC.02).
    identifiant: 'a.mockmed',
    nom: 'MOCKMED',
    prenom: 'Alix',
    role: 'medecin',
    administrateur: false,
    rpps: null,
    profession: '10',
    identifiantFacturation: null,
    specialiteAmo: '01',
  },
  {
    identifiant: 'j.mocksecr',
    nom: 'MOCKSECR',
    prenom: 'Jeanne',
    role: 'secretaire',
    ...SALARIE,
  },
  {
    identifiant: 'n.mockadmin',
    nom: 'MOCKADMIN',
    prenom: 'Nour',
    role: 'administrateur',
    ...SALARIE,
  },
]

/** Gardé pour tout le processus : une remise à zéro entre deux scénarios ne rehache rien. */
const hachagesEssai = new Map<string, string>()

function hachageEssai(identifiant: string): string {
  const hachage = hachagesEssai.get(identifiant) ?? hacher(MOT_DE_PASSE_ESSAI)
  hachagesEssai.set(identifiant, hachage)
  return hachage
}

/** Les comptes d'une base neuve ; l'administrateur crée les autres. */
export function semerComptesEssai(base: Base): void {
  for (const [rang, compte] of COMPTES_ESSAI.entries())
    base.executer(
      `INSERT INTO compte (identifiant, nom, prenom, nom_exercice, prenom_exercice, role,
         administrateur, super_utilisateur, rpps, identifiant_national, profession,
         identifiant_prive, identifiant_facturation, specialite_amo, secteur_activite, hachage)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        compte.identifiant,
        compte.nom,
        compte.prenom,
        compte.nom,
        compte.prenom,
        compte.role,
        compte.administrateur ? 1 : 0,
        // Au départ, seul le responsable est super-utilisateur ; les droits le règlent.
        compte.administrateur ? 1 : 0,
        compte.rpps,
        compte.rpps && `8${compte.rpps}`,
        compte.profession,
        `P${String(rang + 1).padStart(6, '0')}`,
        compte.identifiantFacturation,
        compte.specialiteAmo,
        compte.rpps ? 'SA07' : null,
        hachageEssai(compte.identifiant),
      ],
    )
}
