/** Un serveur d'extractions pour les tests : les colonnes officielles, des lignes inventées. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

const COORD = ' (coord. structure)'
/** Les 56 colonnes officielles (annuaire.md §2.2 [V]). */
export const ENTETE_PS = [
  "Type d'identifiant PP|Identifiant PP|Identification nationale PP|Code civilité d'exercice|Libellé civilité d'exercice|Code civilité|Libellé civilité|Nom d'exercice|Prénom d'exercice|Code profession|Libellé profession|Code catégorie professionnelle|Libellé catégorie professionnelle|Code type savoir-faire|Libellé type savoir-faire|Code savoir-faire|Libellé savoir-faire|Code mode exercice|Libellé mode exercice|Numéro SIRET site|Numéro SIREN site|Numéro FINESS site|Numéro FINESS établissement juridique|Identifiant technique de la structure|Raison sociale site|Enseigne commerciale site",
  ...[
    'Complément destinataire',
    'Complément point géographique',
    'Numéro Voie',
    'Indice répétition voie',
    'Code type de voie',
    'Libellé type de voie',
    'Libellé Voie',
    'Mention distribution',
    'Bureau cedex',
    'Code postal',
    'Code commune',
    'Libellé commune',
    'Code pays',
    'Libellé pays',
    'Téléphone',
    'Téléphone 2',
    'Télécopie',
    'Adresse e-mail',
  ].map((nom) => nom + COORD),
  "Code Département (structure)|Libellé Département (structure)|Ancien identifiant de la structure|Autorité d'enregistrement|Code secteur d'activité|Libellé secteur d'activité|Code section tableau pharmaciens|Libellé section tableau pharmaciens|Code rôle|Libellé rôle|Code genre activité|Libellé genre activité|",
].join('|')

/** Les 31 colonnes officielles (annuaire.md §2.3 [V]). */
export const ENTETE_BAL =
  "Type de BAL|Adresse BAL|Type Identifiant PP|Identifiant PP|Identification nationale PP|Type identifiant structure|Identification Structure|Service de rattachement|Civilité d'exercice|Nom d'exercice|Prénom d'exercice|Catégorie profession|Libellé de catégorie profession|Code Profession|Libellé Profession|Code savoir-faire|Libellé savoir-faire|Dématérialisation|Raison Sociale structure BAL|Enseigne commerciale structure BAL|L2COMPLEMENTLOCALISATION structure BAL|L3COMPLEMENTDISTRIBUTION structure BAL|L4NUMEROVOIE structure BAL|L4COMPLEMENTNUMEROVOIE structure BAL|NL4TYPEVOIE structure BAL|L4LIBELLEVOIE structure BAL|L5LIEUDITMENTION structure BAL|L6LIGNEACHEMINEMENT structure BAL|Code postal structure BAL|Département structure BAL|Pays structure BAL"

interface Structure {
  technique: string
  finess?: string
  ancien?: string
  raison: string
  voie: string
  cp: string
  commune: string
  telephone?: string
}

export const TILLEULS: Structure = {
  technique: 'F990000002300',
  ancien: '499700000013001',
  raison: 'CABINET DES TILLEULS (FICTIF)',
  voie: 'DES TILLEULS',
  cp: '63000',
  commune: 'Clermont-Ferrand',
  telephone: '0400000001',
}
export const HOPITAL: Structure = {
  technique: 'F990000014',
  finess: '990000014',
  ancien: '1990000014',
  raison: 'CENTRE HOSPITALIER FICTIF',
  voie: 'DE L ESSAI',
  cp: '63100',
  commune: 'Clermont-Ferrand',
  telephone: '0400000002',
}
export const AMBERT: Structure = {
  technique: 'F990000003300',
  raison: "MAISON DE SANTÉ DE L'ÎLE",
  voie: 'DE LA FICTION',
  cp: '69003',
  commune: 'Lyon',
}

interface Personne {
  rpps: string
  nom: string
  prenom: string
  specialite?: string
  profession?: string
  mode?: string
  structure?: Structure | null
}

const PROFESSIONS: Record<string, string> = { '10': 'Médecin', '60': 'Infirmier' }
const SPECIALITES: Record<string, string> = {
  SM54: 'Médecine générale (SM)',
  SM26: 'Qualifié en médecine générale (SM)',
  SM41: 'Pneumologie (SM)',
}

/** Une ligne d'activité à 56 colonnes et son séparateur final. */
export function lignePs(p: Personne): string {
  const v = Array.from({ length: 57 }, () => '')
  const profession = p.profession ?? '10'
  const s = p.structure
  const poser = (place: number, ...valeurs: string[]) =>
    v.splice(place - 1, valeurs.length, ...valeurs)
  poser(1, '8', p.rpps, `8${p.rpps}`, profession === '10' ? 'DR' : '', '', 'M', 'Monsieur')
  poser(8, p.nom, p.prenom, profession, PROFESSIONS[profession] ?? '', 'C', 'Civil')
  if (p.specialite)
    poser(14, 'S', 'Spécialité ordinale', p.specialite, SPECIALITES[p.specialite] ?? '')
  if (s) {
    poser(18, p.mode ?? 'L', p.mode === 'S' ? 'Salarié' : 'Libéral')
    poser(22, s.finess ?? '', '', s.technique, s.raison, s.raison)
    poser(29, '12', '', 'R', 'Rue', s.voie)
    poser(36, s.cp, '', s.commune)
    poser(41, s.telephone ?? '')
    poser(45, s.cp.slice(0, 2), '', s.ancien ?? '')
    poser(55, 'GENR01', 'Activité standard')
  }
  return v.join('|')
}

interface Boite {
  adresse: string
  personne?: Personne
  structure?: { id: string; lieu: Structure }
  service?: string
  demat?: 'O' | 'N'
}

/** Une ligne de boîte à 31 colonnes. */
export function ligneBal({ adresse, personne: p, structure: s, service, demat }: Boite): string {
  const v = Array.from({ length: 31 }, () => '')
  const poser = (place: number, ...valeurs: string[]) =>
    v.splice(place - 1, valeurs.length, ...valeurs)
  poser(1, p ? 'PER' : 'ORG', adresse)
  if (p) poser(3, '8', p.rpps, `8${p.rpps}`)
  if (s) poser(6, 'FINESS', s.id)
  poser(8, service ?? '')
  if (p) poser(9, 'DR', p.nom, p.prenom, 'C', 'Civil', '10', 'Médecin', p.specialite ?? '')
  poser(18, demat ?? 'O')
  if (s) {
    const { lieu } = s
    poser(19, lieu.raison, lieu.raison)
    poser(23, '1', '', 'Rue', lieu.voie, '', `${lieu.cp} ${lieu.commune.toUpperCase()}`, lieu.cp)
  }
  return v.join('|')
}

export const CAMILLE = {
  rpps: '99700000013',
  nom: 'TESTIER',
  prenom: 'CAMILLE',
  specialite: 'SM54',
}
export const HAKIM = { rpps: '99700000021', nom: 'EXEMPLAIRE', prenom: 'HAKIM', specialite: 'SM41' }
export const ANNE = {
  rpps: '99700000039',
  nom: "D'ÎLE-ESSAI",
  prenom: 'ANNE-LAURE',
  profession: '60',
}
export const BONNET = { rpps: '99700999917', nom: 'BONNET', prenom: 'ALICE', specialite: 'SM26' }

export const PS_JOUR_1: readonly string[] = [
  lignePs({ ...CAMILLE, structure: TILLEULS }),
  lignePs({ ...HAKIM, structure: HOPITAL, mode: 'S' }),
  lignePs({ ...HAKIM, structure: TILLEULS }),
  lignePs({ ...ANNE, structure: HOPITAL, mode: 'S' }),
  lignePs({ ...BONNET, structure: AMBERT }),
  lignePs({ rpps: '99700999107', nom: 'MOCKREMP', prenom: 'LOU', structure: null }),
]
export const BAL_JOUR_1: readonly string[] = [
  ligneBal({ adresse: 'camille.testier@medecin.fictif.mssante.fr', personne: CAMILLE }),
  ligneBal({ adresse: 'hakim.exemplaire@medecin.fictif.mssante.fr', personne: HAKIM }),
  ligneBal({
    adresse: 'h.exemplaire@hopital.fictif.mssante.fr',
    personne: HAKIM,
    structure: { id: '990000014', lieu: HOPITAL },
    service: 'Pneumologie',
    demat: 'N',
  }),
  ligneBal({
    adresse: 'secretariat.pneumo@hopital.fictif.mssante.fr',
    structure: { id: '990000014', lieu: HOPITAL },
    service: 'Secrétariat de pneumologie',
    demat: 'N',
  }),
  ligneBal({
    adresse: 'cabinet.tilleuls@medecin.fictif.mssante.fr',
    structure: { id: '99700000013001', lieu: TILLEULS },
  }),
]

const PS = 'PS_LibreAcces'
const BAL = 'Extraction_Correspondance_MSSante'

/** Une archive d'une ou plusieurs entrées. */
export function zipper(entrees: Readonly<Record<string, Buffer | string>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [nom, contenu] of Object.entries(entrees)) zip.addBuffer(Buffer.from(contenu), nom)
  zip.end()
  return buffer(zip.outputStream)
}

export const texte = (entete: string, lignes: readonly string[]): string =>
  [entete, ...lignes, ''].join('\n')

/** Ce que le serveur donne d'un service ; `null` garde ce qu'il donnait. */
export interface Livraison {
  statut?: number
  corps: Buffer
  /** Octets annoncés, quand ils mentent. */
  annonce?: number
  /** La demande reste sans réponse. */
  muet?: true
  date?: string
}

export async function ouvrirExtractions() {
  const donnes = new Map<string, Livraison>()
  const demandes: string[] = []
  const serveur = http.createServer((demande, reponse) => {
    const service = demande.url?.split('/').at(-1) ?? ''
    demandes.push(`${demande.method} ${service}`)
    const livraison = donnes.get(service)
    if (!livraison) return void reponse.writeHead(404).end()
    if (livraison.muet) return
    const { statut = 200, corps, annonce, date = '202603060200' } = livraison
    reponse.writeHead(statut, {
      'content-type': 'application/zip',
      'content-length': annonce ?? corps.length,
      'content-disposition': `attachment; filename=${service}_${date}.zip`,
      connection: 'close',
    })
    if (demande.method === 'HEAD') return void reponse.end()
    if (annonce === undefined) return void reponse.end(corps)
    reponse.write(corps, () => reponse.destroy())
  })
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
  const { port } = serveur.address() as AddressInfo
  const nommer = (service: string, date: string) =>
    service === PS ? `${PS}_Personne_activite_${date}.txt` : `${BAL}_${date}.txt`
  const donner = async (service: string, contenu: string | Buffer, date = '202603060200') =>
    void donnes.set(service, { corps: await zipper({ [nommer(service, date)]: contenu }), date })
  return {
    url: `http://127.0.0.1:${port}/extraction`,
    demandes,
    /** Une archive ou un corps quelconque. */
    livrer: (service: typeof PS | typeof BAL, livraison: Livraison) =>
      void donnes.set(service, livraison),
    async jour(
      date: string,
      ps: readonly string[] = PS_JOUR_1,
      bal: readonly string[] = BAL_JOUR_1,
    ): Promise<void> {
      await donner(PS, texte(ENTETE_PS, ps), date)
      await donner(BAL, texte(ENTETE_BAL, bal), date)
    },
    donner,
    fermer: () =>
      new Promise<void>((fini) => {
        serveur.close(() => fini())
        serveur.closeAllConnections()
      }),
  }
}
