import { DOMParser } from '@xmldom/xmldom'
import { SignedXml } from 'xml-crypto'
import xpath from 'xpath'

export type VerificationSignature = { signe: string } | { refus: string }

const DS = 'http://www.w3.org/2000/09/xmldsig#'
const EXC_C14N = 'http://www.w3.org/2001/10/xml-exc-c14n#'
const TRANSFORMATIONS = [`${DS}enveloped-signature`, EXC_C14N]
// Un algorithme choisi par l'émetteur ne doit jamais affaiblir la vérification.
const ALGORITHMES = {
  signature: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  empreinte: 'http://www.w3.org/2001/04/xmlenc#sha256',
}

function choisir(expression: string, noeud: Node): readonly Node[] {
  const lire = xpath.useNamespaces({ ds: DS })
  const trouves = lire(expression, noeud)
  return Array.isArray(trouves) ? trouves : []
}

/** Sans cela xmldom écrit ses erreurs sur la console et continue. */
function arreter(niveau: string, message: string): void {
  if (niveau !== 'warning') throw new Error(message)
}

/** La signature fille directe de l'élément d'identifiant `id`, seule et de même cible. */
function trouverSignature(racine: Node, id: string): Node | string {
  const porteurs = choisir('//*[@ID or @Id or @id]', racine).filter((n) =>
    ['ID', 'Id', 'id'].some((nom) => (n as Element).getAttribute(nom) === id),
  )
  const [porteur] = porteurs
  if (!porteur || porteurs.length > 1) return `L’identifiant « ${id} » n’est pas unique.`
  const signatures = choisir('./ds:Signature', porteur)
  const [signature] = signatures
  if (!signature) return 'La signature manque.'
  if (choisir('.//ds:Signature', porteur).length > 1) return 'Plusieurs signatures.'
  const cibles = choisir('./ds:SignedInfo/ds:Reference/@URI', signature)
  if (cibles.length !== 1 || cibles[0]?.nodeValue !== `#${id}`) {
    return `La signature ne porte pas sur « #${id} » seul.`
  }
  return signature
}

function algorithmesRefuses(signature: Node): string | null {
  const lus = (expression: string) => choisir(expression, signature).map((n) => n.nodeValue ?? '')
  const [methode] = lus('./ds:SignedInfo/ds:SignatureMethod/@Algorithm')
  if (methode !== ALGORITHMES.signature) return `Algorithme de signature refusé : ${methode}.`
  const [empreinte] = lus('./ds:SignedInfo/ds:Reference/ds:DigestMethod/@Algorithm')
  if (empreinte !== ALGORITHMES.empreinte) return `Algorithme d’empreinte refusé : ${empreinte}.`
  const transformations = lus('./ds:SignedInfo/ds:Reference/ds:Transforms/ds:Transform/@Algorithm')
  const etrangere = transformations.find((t) => !TRANSFORMATIONS.includes(t))
  return etrangere === undefined ? null : `Transformation refusée : ${etrangere}.`
}

/**
 * Vérifie la signature enveloppée (rsa-sha256, c14n exclusive, sha256) de l'élément `id` avec le
 * certificat PEM donné, jamais avec celui du message. Rend le XML réellement signé, ou la raison
 * du refus ; ne lire que ce XML ensuite (dependances.md §4).
 */
export function verifierSignature(
  message: string,
  id: string,
  certificat: string,
): VerificationSignature {
  try {
    const racine = new DOMParser({ onError: arreter }).parseFromString(
      message,
      'text/xml',
    ) as unknown as Node
    const signature = trouverSignature(racine, id)
    if (typeof signature === 'string') return { refus: signature }
    const algorithme = algorithmesRefuses(signature)
    if (algorithme) return { refus: algorithme }
    const verificateur = new SignedXml({ publicCert: certificat, getCertFromKeyInfo: () => null })
    verificateur.loadSignature(signature)
    if (!verificateur.checkSignature(message)) return { refus: 'La signature est fausse.' }
    const signe = verificateur.getSignedReferences()[0]
    return signe === undefined ? { refus: 'Rien n’est signé.' } : { signe }
  } catch (erreur) {
    return { refus: erreur instanceof Error ? erreur.message : String(erreur) }
  }
}
