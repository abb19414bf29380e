import { createPrivateKey, webcrypto } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Autorite } from './autorites.ts'
import { demandesPersonnes } from './demandes.ts'
import { ecrireCertificat, type OptionsEmission } from './ecrire-certificat.ts'
import { AC_PERSONNES, fichiersDe } from './fichiers.ts'
import { ecrireMarque, type MarqueIgc } from './marque.ts'
import { ALGORITHME, x509 } from './moteur.ts'

const BLOC = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g

async function lireAutorite(
  igc: string,
): Promise<{ autorite: Autorite; parents: readonly x509.X509Certificate[] }> {
  const fichiers = fichiersDe(igc, AC_PERSONNES)
  const parents = ((await readFile(fichiers.chaine, 'utf8')).match(BLOC) ?? []).map(
    (bloc) => new x509.X509Certificate(bloc),
  )
  const [certificat] = parents
  if (!certificat) throw new Error(`Autorité des personnes illisible : ${fichiers.chaine}`)
  const der = createPrivateKey(await readFile(fichiers.cle)).export({
    type: 'pkcs8',
    format: 'der',
  })
  const privateKey = await webcrypto.subtle.importKey('pkcs8', der, ALGORITHME, false, ['sign'])
  const publicKey = await certificat.publicKey.export(ALGORITHME, ['verify'])
  return { autorite: { certificat, cles: { privateKey, publicKey } }, parents }
}

/**
 * Produit dans `options.dossier` les certificats des autres personnes du fichier commun, signés par
 * l'autorité des personnes de l'IGC `igc`, et une marque qui porte l'identité de cette IGC.
 */
export async function produirePersonnes(
  igc: string,
  marque: MarqueIgc,
  options: OptionsEmission,
): Promise<void> {
  const { autorite, parents } = await lireAutorite(igc)
  const demandes = demandesPersonnes()
  await Promise.all(
    demandes.map((demande) => ecrireCertificat(demande, autorite, parents, options)),
  )
  await ecrireMarque(options.dossier, {
    id: marque.id,
    fin: marque.fin,
    nomsServeur: [],
    publication: options.publication,
    fichiers: demandes.flatMap(({ nom }) => [`${nom}.crt`, `${nom}.key`, `${nom}.p12`]),
  })
}
