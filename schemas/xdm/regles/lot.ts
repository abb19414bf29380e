import { classifications, identifiantExterne, slot } from '../ebrim.ts'
import { CLASSIFICATIONS, IDENTIFIANTS } from '../espaces.ts'
import { anomalieXdm, type RegleMetadonnees } from './types.ts'

/** Un seul lot, et ce que l’envoi en demande (dmp.md §8.2 [V]). */
export const lot: RegleMetadonnees = ({ lots }) => {
  const [lot] = lots
  if (lot === undefined || lots.length > 1)
    return [
      anomalieXdm('lot', 'bloquante', {
        lieu: 'METADATA.XML',
        message: `Les métadonnées décrivent ${lots.length} lots ; il en faut un.`,
        remede: 'Écrire un seul RegistryPackage.',
      }),
    ]
  const faits: readonly [string, boolean][] = [
    ['submissionTime', slot(lot, 'submissionTime').length > 0],
    ['patientId', identifiantExterne(lot, IDENTIFIANTS.lotPatient) !== null],
    ['sourceId', identifiantExterne(lot, IDENTIFIANTS.source) !== null],
    ['uniqueId', identifiantExterne(lot, IDENTIFIANTS.lot) !== null],
    ['contentTypeCode', classifications(lot, CLASSIFICATIONS.lotContenu).length === 1],
    ['author', classifications(lot, CLASSIFICATIONS.lotAuteur).length === 1],
  ]
  return faits
    .filter(([, present]) => !present)
    .map(([nom]) =>
      anomalieXdm('lot', 'bloquante', {
        lieu: `lot, ${nom}`,
        message: `${nom} manque au lot, ou y est plusieurs fois.`,
        remede: `Écrire ${nom} une fois.`,
        source: 'dmp.md §8.2',
      }),
    )
}
