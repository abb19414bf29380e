import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { horodatage } from './dates.ts'
import { designerDerniere } from './derniere.ts'
import { ErreurDossier, traduireErreur } from './erreurs.ts'
import { nomSur } from './noms-surs.ts'

export interface OptionsDossierCampagne {
  /** Dossier qui contient les campagnes, `reports/campagnes`. */
  racine: string
  produit: string
  version: string
  date: Date
}

const ESSAIS = 1000

/**
 * Crée `<racine>/<horodatage>-<produit>-<version>/` et le désigne comme dernière campagne.
 * Une campagne n'est jamais écrasée : un nom pris reçoit un suffixe `-2`, `-3`…
 */
export function creerDossierCampagne(options: OptionsDossierCampagne): string {
  const { racine, produit, version, date } = options
  const nom = [horodatage(date), nomSur(produit, 40), nomSur(version, 20)].join('-')
  creer(racine, { recursive: true })
  for (let essai = 1; essai <= ESSAIS; essai += 1) {
    const dossier = path.join(racine, essai === 1 ? nom : `${nom}-${essai}`)
    if (!creer(dossier, { recursive: false })) continue
    creer(path.join(dossier, 'objets'), { recursive: true })
    designerDerniere(racine, path.basename(dossier))
    return dossier
  }
  throw new ErreurDossier('autre', path.join(racine, nom), {
    operation: 'creer',
    precision: 'tous les noms sont pris',
  })
}

function creer(dossier: string, options: { recursive: boolean }): boolean {
  try {
    mkdirSync(dossier, options)
    return true
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code === 'EEXIST' && !options.recursive) return false
    throw traduireErreur(erreur, dossier, 'creer')
  }
}
