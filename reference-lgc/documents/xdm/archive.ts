import { ZipFile } from 'yazl'
import type { Mutations } from '../../mutations/interrupteur.ts'
import { composerCda } from '../cda/composer.ts'
import { identifiantsDe } from '../cda/identifiants.ts'
import type { Contenu } from '../modele/contenu.ts'
import { niveauxDe } from '../regles/niveaux.ts'
import { index, lisezmoi } from './accompagnement.ts'
import { composerMetadonneesCommunes, type DocumentInscrit } from './metadonnees.ts'
import { numeroEntree } from './numero-entree.ts'

/** Noms ISO 9660 de niveau 1, en capitales (dmp.md §12 [V]). */
const DOSSIER = 'IHE_XDM/SUBSET01'
const nomFichier = (rang: number): string => `DOC${String(rang + 1).padStart(5, '0')}.XML`

interface DocumentSigne {
  contenu: Contenu
  pdf: Uint8Array
}

interface Depot {
  lot: string
  le: Date
}

export type Export = Depot & DocumentSigne
export type ExportCommun = Depot & { documents: readonly DocumentSigne[] }

/** Chaque document sous ses niveaux ; le remplacement nomme celui du même niveau. */
const inscrire = (documents: readonly DocumentSigne[], mutations: Mutations): DocumentInscrit[] =>
  documents
    .flatMap(({ contenu, pdf }) => niveauxDe(contenu).map((niveau) => ({ contenu, pdf, niveau })))
    .map(({ contenu, pdf, niveau }, rang) => {
      const { id, remplace } = identifiantsDe(contenu, niveau)
      return {
        contenu,
        niveau,
        fichier: nomFichier(rang),
        cda: Buffer.from(composerCda({ contenu, pdf, niveau }, mutations)),
        numero: numeroEntree(id),
        remplace: remplace && numeroEntree(remplace),
      }
    })

/** IHE_XDM.ZIP : les CDA d'un patient, leurs métadonnées, et de quoi s'y retrouver. */
export async function composerArchiveCommune(
  { documents, lot, le }: ExportCommun,
  mutations: Mutations,
): Promise<Buffer> {
  const [premier, ...suivants] = inscrire(documents, mutations)
  if (!premier) throw new Error('Une archive porte au moins un document')
  const inscrits = [premier, ...suivants] as const
  const fichiers = inscrits.map(
    ({ fichier, cda }) => [`${DOSSIER}/${fichier}`, Buffer.from(cda)] as const,
  )
  const envoi = { documents: inscrits, lot, le: le.toISOString() }
  const chemins = ['INDEX.HTM', 'README.TXT', `${DOSSIER}/METADATA.XML`]
  const contenus: (readonly [string, Buffer])[] = [
    ['INDEX.HTM', Buffer.from(index(inscrits, DOSSIER))],
    [
      'README.TXT',
      Buffer.from(lisezmoi(premier.contenu, [...chemins, ...fichiers.map(([chemin]) => chemin)])),
    ],
    [`${DOSSIER}/METADATA.XML`, Buffer.from(composerMetadonneesCommunes(envoi, mutations))],
    ...fichiers,
  ]
  const zip = new ZipFile()
  for (const [chemin, octets] of contenus) zip.addBuffer(octets, chemin, { mtime: le })
  zip.end()
  const morceaux: Buffer[] = []
  for await (const morceau of zip.outputStream) morceaux.push(Buffer.from(morceau))
  return Buffer.concat(morceaux)
}

/** L'archive d'un seul document, sous tous ses niveaux. */
export const composerArchive = (
  { contenu, pdf, lot, le }: Export,
  mutations: Mutations,
): Promise<Buffer> => composerArchiveCommune({ documents: [{ contenu, pdf }], lot, le }, mutations)
