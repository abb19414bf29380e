import type { Constat } from '../../../../reports/campagne/types.ts'
import { controler } from '../../controle.ts'

const FENETRE = 24

/** Un texte qui code des octets les rend ; un contenu binaire n'en est pas un. */
function decoder(octets: Buffer): Buffer[] {
  const texte = octets.toString('latin1').trim()
  return [
    ...(/^[A-Za-z0-9+/\s]+={0,2}$/.test(texte) ? [Buffer.from(texte, 'base64')] : []),
    ...(/^[0-9A-Fa-f\s]+$/.test(texte) ? [Buffer.from(texte.replace(/\s/g, ''), 'hex')] : []),
  ]
}

/** Le premier extrait de la copie que le contenu gardé laisse lire, ou `null`. */
function extraitLisible(stocke: Buffer, depose: Buffer): number | null {
  for (let place = 0; place + FENETRE <= depose.length; place += FENETRE)
    if (stocke.includes(depose.subarray(place, place + FENETRE))) return place
  return null
}

/** INS.52 : rien de l'image ne se lit dans ce que le logiciel garde, tel quel ou codé en texte. */
export function copieChiffree(octets: Uint8Array, deposee: Uint8Array): Constat {
  const stocke = Buffer.from(octets)
  const place = [stocke, ...decoder(stocke)]
    .map((forme) => extraitLisible(forme, Buffer.from(deposee)))
    .find((trouvee) => trouvee !== null)
  const vide = stocke.length === 0
  return controler({
    id: 'ins.copie-chiffree',
    conforme: !vide && place === undefined,
    attendu: 'un contenu gardé où aucun extrait de la copie ne se lit',
    observe: vide
      ? 'contenu vide'
      : place === undefined
        ? `${stocke.length} octets, aucun extrait de ${FENETRE} octets en commun avec la copie`
        : `la copie se lit en clair, à partir de son octet ${place}`,
    ou: 'contenu stocké de la copie',
    action: 'Chiffrer la copie avant de l’écrire, clé hors de la base.',
    source: 'INS.52 au catalogue : « le stockage est chiffré » [V]',
  })
}
