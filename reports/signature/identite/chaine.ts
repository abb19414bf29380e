import type { X509Certificate } from 'node:crypto'

const LONGUEUR_MAX = 10

const memeQue = (un: X509Certificate, autre: X509Certificate): boolean =>
  un.fingerprint256 === autre.fingerprint256

/** Vrai quand `parent` a émis et signé `enfant`, et en avait le droit. */
export const aEmis = (parent: X509Certificate, enfant: X509Certificate): boolean =>
  enfant.checkIssued(parent) && parent.ca && enfant.verify(parent.publicKey)

/** Du certificat vers sa racine, aussi loin que les certificats donnés le permettent. */
export function remonter(
  feuille: X509Certificate,
  autres: readonly X509Certificate[],
): [X509Certificate, ...X509Certificate[]] {
  const chaine: [X509Certificate, ...X509Certificate[]] = [feuille]
  for (let ici = feuille; chaine.length < LONGUEUR_MAX; ) {
    const courant = ici
    const parent = autres.find((autre) => !memeQue(autre, courant) && aEmis(autre, courant))
    if (parent === undefined || chaine.some((un) => memeQue(un, parent))) break
    chaine.push(parent)
    ici = parent
  }
  return chaine
}

/** Pourquoi ce certificat ne vaut rien à cet instant, ou `null`. */
export function horsDates(certificat: X509Certificate, instant: Date): string | null {
  const debut = new Date(certificat.validFrom)
  const fin = new Date(certificat.validTo)
  if (instant < debut) return `valable à partir du ${debut.toISOString()} seulement`
  return instant > fin ? `expiré depuis le ${fin.toISOString()}` : null
}

/** « CN=Éditeur fictif » : le sujet sur une ligne. */
export const nommer = (certificat: X509Certificate): string =>
  certificat.subject.split('\n').join(', ')
