import { creerIncident } from '../serveur/incident.ts'

/** À qui la copie appartient, chiffré avec elle : une copie déplacée d'un dossier à l'autre se voit. */
export interface Appartenance {
  patientId: number
  type: string
  deposeeLe: string
}

const FIN = 0x0a

/** Une ligne d'appartenance, puis les octets du fichier. */
export function emballer(appartenance: Appartenance, octets: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(appartenance)}\n`), octets])
}

/** Les octets du fichier ; lève un incident quand ils ne sont pas ceux de ce dossier. */
export function deballer(attendue: Appartenance, clair: Uint8Array): Uint8Array {
  const fin = clair.indexOf(FIN)
  const ligne = Buffer.from(clair.subarray(0, fin)).toString('utf8')
  if (ligne !== JSON.stringify(attendue))
    throw creerIncident(
      'COPIE-DEPLACEE',
      'Cette copie n’est pas celle de ce dossier : elle n’est pas montrée.',
    )
  return clair.subarray(fin + 1)
}
