/** `npm run bench` : ce que le banc coûte, en rapports mesurés dans une même exécution. */
import { direAnnuaire } from './bench/annuaire/dire-annuaire.ts'
import { mesurerAnnuaire } from './bench/annuaire/mesurer-annuaire.ts'
import { direArretsDmp, mesurerArretsDmp } from './bench/arrets-dmp.ts'
import { mesurerBoiteReception } from './bench/boite-reception.ts'
import { cloner } from './bench/clone.ts'
import { mesurerDebitInsi } from './bench/debit-insi.ts'
import { direBoiteReception } from './bench/dire-boite-reception.ts'
import { direConsole } from './bench/dire-console.ts'
import { direDebitInsi } from './bench/dire-debit-insi.ts'
import { direDossier } from './bench/dire-dossier.ts'
import { direRechercheImap } from './bench/dire-recherche-imap.ts'
import { direDocuments } from './bench/documents/dire-documents.ts'
import { mesurerDocuments } from './bench/documents/mesurer-documents.ts'
import { mesurerConsole } from './bench/mesurer-console.ts'
import { mesurerDossier } from './bench/mesurer-dossier.ts'
import { mesurerRechercheImap } from './bench/recherche-imap.ts'
import { comparerAuParcoursNu } from './bench/surcout.ts'

interface Mesure {
  /** L'option qui la demande seule. */
  option: string
  titre: string
  /** Rend les lignes à écrire ; `dire` en écrit en cours de route. */
  mesurer(dire: (ligne: string) => void): Promise<Iterable<string>>
}

/** Dans l'ordre où elles se jouent : le clone, le plus long, finit. */
const MESURES: readonly Mesure[] = [
  {
    option: '--surcout-seul',
    titre: 'Campagne, devant le même parcours joué par Playwright seul',
    mesurer: comparerAuParcoursNu,
  },
  {
    option: '--debit-seul',
    titre: 'Débit d’INSi simulé',
    mesurer: async () => direDebitInsi(await mesurerDebitInsi()),
  },
  {
    option: '--console-seule',
    titre: 'Console, campagne volumineuse',
    mesurer: async () => direConsole(await mesurerConsole()),
  },
  {
    option: '--dossier-seul',
    titre: 'Paquet de dépôt, 1 500 captures',
    mesurer: async () => direDossier(await mesurerDossier()),
  },
  {
    option: '--documents-seuls',
    titre: 'Documents CDA, cent jugements',
    mesurer: async () => direDocuments(await mesurerDocuments()),
  },
  {
    option: '--dmp-seul',
    titre: 'File d’envois au DMP, logiciel tué en route',
    mesurer: async () => direArretsDmp(await mesurerArretsDmp()),
  },
  {
    option: '--messagerie-seule',
    titre: 'Recherche IMAP et boîte de réception du LGC, 5 000 messages',
    mesurer: async () => [
      ...direRechercheImap(await mesurerRechercheImap()),
      ...direBoiteReception(await mesurerBoiteReception()),
    ],
  },
  {
    option: '--annuaire-seul',
    titre: 'Annuaire du LGC : chargement et recherche à la frappe, 100 000 lignes',
    mesurer: async () => direAnnuaire(await mesurerAnnuaire()),
  },
  { option: '--clone-seul', titre: 'Clone nu, cache npm vide', mesurer: cloner },
]

const AIDE = `Usage : npm run bench [-- <option>]

Sans option, toutes les mesures, l’une après l’autre (une demi-heure sur 2 cœurs).

${MESURES.map(({ option, titre }) => `  ${option.padEnd(20)}${titre}`).join('\n')}
  ${'--sans-clone'.padEnd(20)}Toutes, sauf le clone`

const ecrire = (ligne: string) => process.stdout.write(`${ligne}\n`)

async function principal(demande: readonly string[]): Promise<number> {
  const connues = [...MESURES.map(({ option }) => option), '--sans-clone']
  const inconnue = demande.find((option) => !connues.includes(option))
  if (inconnue !== undefined) {
    ecrire(AIDE)
    return inconnue === '--help' || inconnue === '-h' ? 0 : 2
  }
  const seules = MESURES.filter(({ option }) => demande.includes(option))
  const choisies = seules.length > 0 ? seules : MESURES
  for (const { option, titre, mesurer } of choisies) {
    if (option === '--clone-seul' && demande.includes('--sans-clone')) continue
    ecrire(`\n${titre}…`)
    for (const ligne of await mesurer(ecrire)) ecrire(ligne)
  }
  return 0
}

process.exitCode = await principal(process.argv.slice(2))
