import { Then } from '@cucumber/cucumber'
import type { EnTeteCda } from '../../schemas/cda/lire-en-tete.ts'
import { lireDatamatrix } from '../../schemas/datamatrix/lire-datamatrix.ts'
import { type ArchiveXdm, ouvrirArchive } from '../../schemas/xdm/archive.ts'
import { archiveCoherente } from '../controles/ins/archive/archive-coherente.ts'
import { enTeteSansIns, metadonneesSansIns } from '../controles/ins/archive/archive-sans-ins.ts'
import { archiveTraits } from '../controles/ins/archive/archive-traits.ts'
import { corpsConcordant } from '../controles/ins/archive/corps-concordant.ts'
import { editionSansDatamatrix } from '../controles/ins/datamatrix/datamatrix-present.ts'
import { editionSansIns } from '../controles/ins/edition/edition-sans-ins.ts'
import { mentionsTraits } from '../controles/ins/edition/mentions.ts'
import { NonVerifiable } from '../issues.ts'
import { type Monde, vuDe } from '../monde.ts'
import { lireEdition } from '../services/edition.ts'
import { identiteDuPatient } from './editions.ts'

const RIEN = new Uint8Array()

/** L'archive produite et l'en-tête de son document ; les contrôles précédents les ont éprouvés. */
async function ouvrir(monde: Monde): Promise<{ archive: ArchiveXdm; enTete: EnTeteCda }> {
  const ouverture = await ouvrirArchive(vuDe(monde, 'documentProduit').octets)
  const cda = ouverture.ouverte ? ouverture.archive.documents[0]?.cda : undefined
  if (!ouverture.ouverte || !cda?.lu) throw new NonVerifiable('L’archive ne s’ouvre pas.')
  return { archive: ouverture.archive, enTete: cda.enTete }
}

/** Le texte du PDF que le document encapsule. */
async function lireCorps({ corps }: EnTeteCda): Promise<string> {
  const fichier = {
    nom: 'corps',
    type: corps?.type ?? '',
    octets: corps?.octets ?? RIEN,
  }
  return (await lireEdition(fichier)).texte
}

Then(
  "l'archive est entière et ses métadonnées sont celles du document",
  async function (this: Monde) {
    this.constater(archiveCoherente(await ouvrirArchive(vuDe(this, 'documentProduit').octets)))
  },
)

Then(
  "l'archive ne porte ni le matricule INS ni son OID, ni dans ses métadonnées ni dans le document",
  async function (this: Monde) {
    const { archive, enTete } = await ouvrir(this)
    const { matricule } = await identiteDuPatient(this)
    this.constater(metadonneesSansIns(archive.metadonnees, matricule))
    this.constater(enTeteSansIns(enTete, matricule))
    this.constater(editionSansIns(await lireCorps(enTete), matricule))
    this.constater(editionSansDatamatrix(await lireDatamatrix(enTete.corps?.octets ?? RIEN)))
  },
)

Then(
  "l'en-tête et le PDF de l'archive portent les traits de l'identité",
  async function (this: Monde) {
    const { enTete } = await ouvrir(this)
    const identite = await identiteDuPatient(this)
    const corps = await lireCorps(enTete)
    this.constater(archiveTraits(enTete.patient, identite))
    this.constater(corpsConcordant(corps, enTete.titre ?? '', mentionsTraits(identite)))
  },
)
