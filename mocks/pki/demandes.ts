import { PERSONNE_PAR_DEFAUT, PERSONNES } from '../personnes/personnes.ts'
import { PROFESSIONS } from '../personnes/professions.ts'
import { STRUCTURES } from '../personnes/structures.ts'
import type { Personne, Structure } from '../personnes/types.ts'
import type { NomAutorite } from './autorites.ts'
import { type NomDistinctif, nomCpe, nomCps, nomStructure } from './noms.ts'
import type { NomProfil } from './profils.ts'
import { type Validite, validiteCourante, validiteFuture, validitePassee } from './validites.ts'

/** Un certificat à émettre : la liste de ces demandes est tout ce que l'IGC contient. */
export interface DemandeCertificat {
  /** Nom de fichier sans extension. */
  nom: string
  autorite: NomAutorite
  profil: NomProfil
  sujet: NomDistinctif
  validite: (maintenant: Date) => Validite
  carte: { type: number; numero: string; identifiant: string } | null
  revoque: boolean
  /** Noms d'un serveur, en plus de ceux du banc ou à leur place ; absents : ceux du banc. */
  noms?: { ajoutes: readonly string[] } | { seuls: readonly string[] }
}

function structure(id: string): Structure {
  const trouvee = STRUCTURES.find((s) => s.id === id)
  if (!trouvee) throw new Error(`Structure inconnue du fichier des personnes : ${id}`)
  return trouvee
}

/** Opérateur de proxy fictif : son OU est un SIRET (préfixe 3). */
const PROXY = {
  raisonSociale: 'OPERATEUR PROXY FICTIF',
  identifiant: '399000000000010',
  departement: 'Paris (75)',
}
const BANC = {
  raisonSociale: 'SERVICES SIMULES DU BANC',
  identifiant: '399000000000036',
  departement: 'Paris (75)',
}
/** Opérateur MSSanté simulé, et les noms où un logiciel lit son autoconfiguration (mssante.md §5). */
const OPERATEUR_MSS = {
  raisonSociale: 'OPERATEUR MSSANTE FICTIF',
  identifiant: '399000000000044',
  departement: 'Paris (75)',
}
const NOMS_MSS = [
  'mss.operateur-a.test',
  'mss.operateur-b.test',
  'autoconfig.medecin.fictif.mssante.fr',
  'autoconfig.hopital.fictif.mssante.fr',
  'autoconfig.labo.fictif.mssante.fr',
]
const LECTEUR = {
  raisonSociale: 'LECTEUR VITALE SIMULE',
  identifiant: '399000000000028',
  departement: 'Paris (75)',
}

function organisation(nom: string, profil: NomProfil, sujet: NomDistinctif): DemandeCertificat {
  return {
    nom,
    autorite: 'organisations',
    profil,
    sujet,
    validite: validiteCourante,
    carte: null,
    revoque: false,
  }
}

/** Nom de fichier d'une personne : la barre d'un identifiant CPE n'y a pas sa place. */
export function nomPersonne(identifiant: string): string {
  return `cps-${identifiant.replaceAll('/', '-')}`
}

function personne(p: Personne, usage: 'auth' | 'sign'): DemandeCertificat {
  const activite = p.activites[0]
  const employe = p.profession === null && activite !== undefined
  const titre = p.profession === null ? '' : PROFESSIONS[p.profession]
  return {
    nom: `${nomPersonne(p.identifiant)}-${usage}`,
    autorite: 'personnes',
    profil: `cps-${usage}`,
    sujet: employe ? nomCpe(p, structure(activite.structure)) : nomCps(p, titre),
    validite: validiteCourante,
    carte: {
      type: p.carte === 'CPS' ? 0 : 2,
      numero: `99${p.identifiant.replaceAll(/\D/g, '').slice(-8)}`,
      identifiant: p.identifiant,
    },
    revoque: false,
  }
}

/** Les certificats de l'opérateur : un bon, et un pour chaque défaut à refuser (mssante.md §3). */
function serveursMss(): readonly DemandeCertificat[] {
  const serveur = (nom: string): DemandeCertificat => ({
    ...organisation(nom, 'ssl-serv', nomStructure(OPERATEUR_MSS, 'mss.operateur-a.test')),
    noms: { ajoutes: NOMS_MSS },
  })
  return [
    serveur('mss-serveur'),
    { ...serveur('mss-expire'), validite: validitePassee },
    { ...serveur('mss-revoque'), revoque: true },
    { ...serveur('mss-etrangere'), autorite: 'inconnue' },
    { ...serveur('mss-autre-nom'), noms: { seuls: ['autre.operateur.test'] } },
  ]
}

/** Serveurs, structures et médecin par défaut : ce qu'il faut pour démarrer (igc-sante.md §5 [C]). */
export function demandesOrganisations(): readonly DemandeCertificat[] {
  const tilleuls = structure('tilleuls')
  const insiAuto = nomStructure(tilleuls, 'INSI-AUTO')
  const client = (nom: string) => organisation(nom, 'org-auth-cli', insiAuto)
  const parDefaut = PERSONNES.filter((p) => p.identifiant === PERSONNE_PAR_DEFAUT)
  return [
    organisation('server', 'ssl-serv', nomStructure(BANC, 'localhost')),
    organisation('lgc-auth', 'org-auth-cli', nomStructure(tilleuls, 'LGC-DEMO')),
    client('lgc-insi-auto'),
    organisation('lgc-insi-manu', 'org-auth-cli', nomStructure(tilleuls, 'INSI-MANU')),
    organisation('lgc-sign', 'org-sign', nomStructure(tilleuls, 'LGC-DEMO')),
    organisation('proxy-auth', 'org-auth-cli', nomStructure(PROXY, 'PROXY-DEMO')),
    organisation('proxy-sign', 'org-sign', nomStructure(PROXY, 'PROXY-DEMO')),
    organisation('autre-auth', 'org-auth-cli', nomStructure(structure('bonnet'), 'LGC-AUTRE')),
    // Même sujet que lgc-insi-auto : seul le défaut annoncé doit les faire refuser.
    { ...client('expire'), validite: validitePassee },
    { ...client('futur'), validite: validiteFuture },
    { ...client('revoque'), revoque: true },
    { ...client('etrangere'), autorite: 'inconnue' },
    ...serveursMss(),
    organisation('vitale-sign', 'org-sign', nomStructure(LECTEUR, 'VITALE-SIMULEE')),
    ...parDefaut.flatMap((p) => [personne(p, 'auth'), personne(p, 'sign')]),
  ]
}

/** Les autres personnes du fichier : engendrées à la demande, le démarrage n'en a pas besoin. */
export function demandesPersonnes(): readonly DemandeCertificat[] {
  return PERSONNES.filter((p) => p.identifiant !== PERSONNE_PAR_DEFAUT).flatMap((p) => [
    personne(p, 'auth'),
    personne(p, 'sign'),
  ])
}
