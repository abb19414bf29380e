import { composerCda } from '../../reference-lgc/documents/cda/composer.ts'
import type { Niveau } from '../../reference-lgc/documents/cda/niveau.ts'
import {
  contenusExemples,
  nonQualifie,
  remplacant,
} from '../../reference-lgc/documents/exemples.essai.ts'
import { composerPdf } from '../../reference-lgc/documents/pdf/composer.ts'
import { niveauxDe } from '../../reference-lgc/documents/regles/niveaux.ts'
import { composerArchive } from '../../reference-lgc/documents/xdm/archive.ts'
import { SANS_MUTATIONS } from '../../reference-lgc/mutations/interrupteur.ts'

export interface DocumentProduit {
  nom: string
  cdas: readonly { niveau: Niveau; octets: Buffer }[]
  archive: Buffer
}

/** Un papier par document, ou le même pour tous quand seul l'en-tête se juge : le composer coûte cher. */
export type Papier = 'propre' | 'partage'

/** Tous les types × qualifié ou non × première version ou remplacement, sous tous leurs niveaux. */
export async function produireTout(papier: Papier): Promise<readonly DocumentProduit[]> {
  const mutations = SANS_MUTATIONS
  const [premier] = contenusExemples()
  const partage = papier === 'partage' && premier ? await composerPdf(premier, mutations) : null
  const contenus = contenusExemples().flatMap((premiere, rang) =>
    [premiere, nonQualifie(premiere)].flatMap((contenu) =>
      [contenu, remplacant(contenu)].map((c) => ({ rang, contenu: c })),
    ),
  )
  return Promise.all(
    contenus.map(async ({ rang, contenu }) => {
      const pdf = partage ?? (await composerPdf(contenu, mutations))
      const { type, version, patient } = contenu
      return {
        nom: `${rang}-${type}-${patient.statut}-v${version}`,
        cdas: niveauxDe(contenu).map((niveau) => ({
          niveau,
          octets: Buffer.from(composerCda({ contenu, pdf, niveau }, mutations)),
        })),
        archive: await composerArchive(
          {
            contenu,
            pdf,
            lot: `1.3.6.1.4.1.32473.1.5.1.${rang}`,
            le: new Date('2026-07-03T08:00:00Z'),
          },
          mutations,
        ),
      }
    }),
  )
}
