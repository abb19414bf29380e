import { type Dirent, readdirSync } from 'node:fs'
import path from 'node:path'
import { DOSSIERS_OFFICIELS } from './jeu.ts'

const PROFONDEUR_MAX = 3

function sousDossiers(dossier: string): readonly string[] {
  let entrees: Dirent[]
  try {
    entrees = readdirSync(dossier, { withFileTypes: true })
  } catch {
    return []
  }
  return entrees.filter((e) => e.isDirectory() && !e.name.startsWith('.')).map((e) => e.name)
}

/** Le vrai nom d'un chemin à la casse près, ou `null`. */
function suivre(dossier: string, chemin: string): string | null {
  let ici = ''
  for (const partie of chemin.split('/')) {
    const vrai = sousDossiers(path.join(dossier, ici)).find(
      (nom) => nom.normalize('NFC').toLowerCase() === partie.toLowerCase(),
    )
    if (vrai === undefined) return null
    ici = ici === '' ? vrai : `${ici}/${vrai}`
  }
  return ici
}

/** Un dossier officiel trouvé : sa racine, et le vrai nom de ses trois parties (`null` : absente). */
export interface DossierOfficiel {
  racine: string
  parties: Readonly<Record<(typeof DOSSIERS_OFFICIELS)[number], string | null>>
}

function examiner(dossier: string): DossierOfficiel {
  const [xsd, schematrons, jeux] = DOSSIERS_OFFICIELS
  return {
    racine: dossier,
    parties: {
      [xsd]: suivre(dossier, xsd),
      [schematrons]: suivre(dossier, schematrons),
      [jeux]: suivre(dossier, jeux),
    },
  }
}

/** Cherche le dossier officiel là où l'utilisateur a montré, puis dans ses sous-dossiers, le moins profond d'abord. */
export function trouverDossier(depart: string): DossierOfficiel | null {
  let niveau: readonly string[] = [path.resolve(depart)]
  for (let profondeur = 0; profondeur <= PROFONDEUR_MAX; profondeur += 1) {
    for (const dossier of niveau) {
      const trouve = examiner(dossier)
      if (trouve.parties.schematrons !== null) return trouve
    }
    niveau = niveau.flatMap((dossier) =>
      sousDossiers(dossier).map((nom) => path.join(dossier, nom)),
    )
  }
  return null
}
