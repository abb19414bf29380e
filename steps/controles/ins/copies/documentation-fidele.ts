import type { Constat } from '../../../../reports/campagne/types.ts'
import { controler, normaliser } from '../../controle.ts'

/** Des contenus chiffrés que leur début désigne, et le mot que la documentation doit alors porter. */
const FORMATS: readonly { nom: string; debut: RegExp; dit: RegExp }[] = [
  {
    nom: 'age avec clé X25519',
    debut: /^age-encryption\.org\/v1\n-> X25519 /,
    dit: /\bage\b[\s\S]*x25519|x25519[\s\S]*\bage\b/,
  },
  {
    nom: 'age avec phrase secrète',
    debut: /^age-encryption\.org\/v1\n-> scrypt /,
    dit: /\bage\b[\s\S]*scrypt|scrypt[\s\S]*\bage\b/,
  },
  { nom: 'OpenPGP', debut: /^-----BEGIN PGP MESSAGE-----/, dit: /openpgp|\bpgp\b/ },
  { nom: 'OpenSSL avec sel', debut: /^Salted__/, dit: /openssl/ },
]

/** La documentation nomme le chiffrement que le contenu gardé montre (jugée sur ce qui a été vu). */
export function documentationFidele(texte: string, stocke: Uint8Array): Constat {
  const debut = Buffer.from(stocke.subarray(0, 64)).toString('latin1')
  const vu = FORMATS.find((format) => format.debut.test(debut))
  const dit = vu === undefined || vu.dit.test(normaliser(texte))
  return controler({
    id: 'ins.copie-chiffrement-documente',
    conforme: dit,
    attendu: 'la documentation nomme le chiffrement du contenu gardé',
    observe:
      vu === undefined
        ? 'contenu chiffré d’un format que le banc ne reconnaît pas : à relire'
        : `contenu gardé : ${vu.nom} ; ${dit ? 'la documentation le dit' : 'la documentation ne le dit pas'}`,
    ou: 'documentation des mécanismes et contenu stocké de la copie',
    action: 'Mettre la documentation d’accord avec ce que le logiciel fait.',
    source: 'INS.52.01 au catalogue, « Décrire l’algorithme et la taille des clés » [V]',
  })
}
