import type { BoiteAnnuaire } from '../recherche/entree.ts'
import type { ExtensionFhir, TelecomFhir } from './bundle.ts'

const finit = (fin: string) => (e: ExtensionFhir) => e.url.endsWith(fin)

/** Une adresse n'est une boîte MSSanté que si l'annuaire le dit (annuaire.md §6 [V]). */
const estMss = ({ extension }: TelecomFhir): boolean =>
  extension.some(
    (e) => finit('/fr-core-contact-point-email-type')(e) && e.valueCoding?.code === 'MSSANTE',
  )

function boite(
  { value, extension }: TelecomFhir,
  lieu: Pick<BoiteAnnuaire, 'structure' | 'raison' | 'commune'>,
): BoiteAnnuaire {
  const metadonnees = extension.find(finit('/as-ext-mailbox-mss-metadata'))?.extension ?? []
  const lire = (nom: string) => metadonnees.find((e) => e.url === nom)
  const papier = lire('digitization')?.valueBoolean
  return {
    adresse: value.toLowerCase(),
    type: lire('type')?.valueCodeableConcept?.coding[0]?.code ?? '',
    service: lire('service')?.valueString ?? lire('description')?.valueString ?? '',
    dematerialisation: papier === undefined ? '' : papier ? 'O' : 'N',
    ...lieu,
  }
}

/** Les boîtes MSSanté d'une ressource, situées. */
export const boitesFhir = (
  telecoms: readonly TelecomFhir[],
  lieu: Pick<BoiteAnnuaire, 'structure' | 'raison' | 'commune'>,
): BoiteAnnuaire[] => telecoms.filter(estMss).map((telecom) => boite(telecom, lieu))

/** Le téléphone ordinaire d'une structure. */
export const telephoneFhir = (telecoms: readonly TelecomFhir[]): string =>
  telecoms.find(({ system }) => system === 'phone')?.value ?? ''
