import { BlockList, isIP } from 'node:net'
import { adressesDeLaMachine, estBouclage } from './reseau.ts'

interface Bloc {
  adresse: string
  prefixe: number
  famille: 'ipv4' | 'ipv6'
}

/** Lit une adresse IP ou un bloc CIDR, `10.0.0.0/24` ; `null` quand ce n'est ni l'un ni l'autre. */
export function lireBloc(texte: string): Bloc | null {
  const [adresse = '', taille, ...reste] = texte.split('/')
  const version = isIP(adresse)
  if (version === 0 || reste.length > 0) return null
  const bits = version === 4 ? 32 : 128
  if (taille !== undefined && !/^\d{1,3}$/.test(taille)) return null
  const prefixe = taille === undefined ? bits : Number(taille)
  if (prefixe > bits) return null
  return { adresse, prefixe, famille: version === 4 ? 'ipv4' : 'ipv6' }
}

/** `::ffff:10.0.0.2` et `10.0.0.2` sont le même client, vu par deux prises. */
export const adresseNue = (adresse: string): string =>
  adresse.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')

/**
 * Dit si une adresse de client est admise : la machine elle-même toujours, les autres si elles sont
 * dans la liste. Une liste vide admet tout le monde ; une entrée mal formée lève.
 */
export function creerFiltreAdresses(autorises: readonly string[]): (adresse: string) => boolean {
  const liste = new BlockList()
  for (const texte of autorises) {
    const bloc = lireBloc(texte)
    if (!bloc) throw new Error(`Adresse autorisée illisible : ${texte}`)
    liste.addSubnet(bloc.adresse, bloc.prefixe, bloc.famille)
  }
  return (adresse) => {
    const nue = adresseNue(adresse)
    const version = isIP(nue)
    if (version === 0) return false
    if (autorises.length === 0 || estBouclage(nue)) return true
    if (liste.check(nue, version === 4 ? 'ipv4' : 'ipv6')) return true
    return adressesDeLaMachine().includes(nue)
  }
}
