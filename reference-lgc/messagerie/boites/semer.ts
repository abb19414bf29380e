import type { Base } from '../../base/base.ts'
import type { OptionsMssante } from '../../options.ts'
import { ajouterBoite, boiteParAdresse, poserReglages } from './depot.ts'

/** Les boîtes que l'exploitant a données à la structure ; celle qui y est déjà garde ses réglages. */
export function semerBoites(base: Base, boites: OptionsMssante['boites'] = []): void {
  for (const { adresse, famille, libelle, contact = '' } of boites) {
    if (boiteParAdresse(base, adresse)) continue
    const id = ajouterBoite(base, { adresse, famille, libelle, compteId: null })
    poserReglages(base, id, {
      ...{ libelle, adresseRetour: '', adresseContact: contact, signature: '' },
      envoiDOffice: false,
    })
  }
}
