import type { EcartProtocole } from '../../contrat.ts'
import { lireNoms } from '../../pki/lire-sujet.ts'
import type { SignatureVihf, Vihf } from './types.ts'

const REGLE = { regle: 'dmp.vihf-emetteur', source: 'dmp.md §5, contrôle 4', marque: 'C' } as const
const NOMS: ReadonlyMap<string, string> = new Map([
  ['2.5.4.4', 'SN'],
  ['2.5.4.42', 'GN'],
  ['2.5.4.12', 'T'],
  ['S', 'ST'],
])

/** Les paires d'un nom écrit, sans ordre : RDN à plusieurs valeurs et OID compris. */
function lirePaires(texte: string): readonly string[] {
  return texte
    .split(/(?<!\\)[,+]/)
    .map((paire) => {
      const [attribut = '', ...valeur] = paire.trim().split('=')
      const nom = attribut.replace(/^OID\./i, '').toUpperCase()
      return `${NOMS.get(nom) ?? nom}=${valeur.join('=').replaceAll(/\\(.)/g, '$1')}`
    })
    .sort()
}

/** Issuer nomme-t-il le signataire ? Dit au journal, jamais refusé : les écritures varient (dmp.md §5). */
export function observerEmetteur(
  vihf: Vihf | null,
  { certificat, refus }: SignatureVihf,
): readonly EcartProtocole[] {
  if (!vihf || !certificat || refus !== null) return []
  const porte = [...lireNoms(certificat.raw).sujet]
    .flatMap(([attribut, valeurs]) => valeurs.map((valeur) => `${attribut}=${valeur}`))
    .sort()
  if (lirePaires(vihf.emetteur ?? '').join('\n') === porte.join('\n')) return []
  const message = `Issuer « ${vihf.emetteur ?? 'absent'} » n’est pas le sujet du signataire : ${porte.join(', ')}.`
  return [{ ...REGLE, message }]
}
