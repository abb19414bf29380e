import path from 'node:path'
import { MOT_DE_PASSE_P12 } from '../../mocks/pki/fichiers.ts'

interface FichiersAide {
  /** Dossier de l’IGC de test. */
  dossier: string
  /** Toutes les autorités, PEM. */
  ca: string
  /** Certificat de client à installer, PKCS#12. */
  pfx: string
  /** Adresse où les autorités se téléchargent ; nulle sur 127.0.0.1. */
  publication: string | null
}

const bloc = (titre: string, ...commandes: readonly string[]) => [
  titre,
  ...commandes.map((commande) => `  ${commande}`),
  '',
]

/**
 * Les commandes qui font reconnaître l’IGC de test et installent un certificat de client, système par
 * système. Java lit le PKCS#12 tel quel depuis la version 9 : aucun JKS n’est livré, keytool en fait un.
 */
export function aideCertificats({
  dossier,
  ca,
  pfx,
  publication,
}: FichiersAide): readonly string[] {
  const nomPfx = path.basename(pfx)
  const mot = MOT_DE_PASSE_P12
  return [
    `Fichiers à copier sur la machine du logiciel, depuis ${dossier}`,
    `  ${ca}`,
    `  ${pfx} (mot de passe : ${mot} ; PEM : .chain.pem et .key du même nom)`,
    publication === null
      ? '  Pour une autre machine, ajoutez les options de « --ecoute » : les autorités s’y téléchargent.'
      : `  Autorités, simulateurs en marche : ${publication}/ca.pem ; en DER, ca.crt (racine), organisations.crt et personnes.crt`,
    '',
    ...bloc(
      'Windows, invite de commandes en administrateur',
      'certutil -addstore -f Root ca.crt',
      'certutil -addstore -f CA organisations.crt',
      'certutil -addstore -f CA personnes.crt',
    ),
    ...bloc(
      'Windows, PowerShell : le certificat de client',
      `Import-PfxCertificate -FilePath ${nomPfx} -CertStoreLocation Cert:\\CurrentUser\\My -Password (ConvertTo-SecureString ${mot} -AsPlainText -Force)`,
    ),
    ...bloc(
      'Windows, tout ôter après les essais',
      'certutil -delstore Root "MOCK AC RACINE IGC-SANTE ELEMENTAIRE"',
      'certutil -delstore CA "MOCK AC IGC-SANTE ELEMENTAIRE ORGANISATIONS"',
      'certutil -delstore CA "MOCK AC IGC-SANTE ELEMENTAIRE PERSONNES"',
    ),
    ...bloc(
      'Java 9 ou plus : le .p12 est un magasin de clés, rien à convertir',
      `keytool -list -storetype PKCS12 -keystore ${nomPfx} -storepass ${mot}`,
      'keytool -importcert -noprompt -alias banc-segur -file ca.crt -storetype PKCS12 -keystore confiance.p12 -storepass changeit',
      `java -Djavax.net.ssl.keyStore=${nomPfx} -Djavax.net.ssl.keyStorePassword=${mot} -Djavax.net.ssl.trustStore=confiance.p12 -Djavax.net.ssl.trustStorePassword=changeit …`,
    ),
    ...bloc(
      'Java 8, ou logiciel qui exige un JKS',
      `keytool -importkeystore -srckeystore ${nomPfx} -srcstoretype PKCS12 -srcstorepass ${mot} -destkeystore client.jks -deststoretype JKS -deststorepass ${mot}`,
    ),
    ...bloc(
      'Linux (Debian, Ubuntu)',
      'sudo cp ca.pem /usr/local/share/ca-certificates/banc-segur.crt',
      'sudo update-ca-certificates',
      'défaire : sudo rm /usr/local/share/ca-certificates/banc-segur.crt, puis sudo update-ca-certificates --fresh',
    ),
    ...bloc(
      'macOS',
      'sudo security add-trusted-cert -d -r trustRoot -k /Library/Keychains/System.keychain ca.crt',
      `security import ${nomPfx} -P ${mot}`,
    ),
    ...bloc(
      'Firefox, qui a son propre magasin',
      'Paramètres, Vie privée et sécurité, Certificats, Autorités, Importer : ca.crt ; Vos certificats, Importer : le .p12',
      'ou : certutil -d sql:<profil> -A -t "C,," -n banc-segur -i ca.crt (outil NSS, pas celui de Windows)',
    ),
  ]
}
