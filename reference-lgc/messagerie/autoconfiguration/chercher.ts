import { readFileSync } from 'node:fs'
import { rootCertificates } from 'node:tls'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { OptionsMssante } from '../../options.ts'
import { domaineDe, type Origine, type Serveurs } from '../boites/boite.ts'
import { resoudre } from '../transport/resoudre.ts'
import { telecharger } from '../transport/telecharger.ts'
import { traduire } from '../transport/traduire.ts'
import { parDns } from './dns.ts'
import { lireConfiguration, TAILLE_MAX } from './lire.ts'

/** Des serveurs et d'où ils viennent, ou ce qui a manqué, étape par étape. */
export type Recherche = { serveurs: Serveurs; origine: Origine } | { echecs: readonly string[] }

interface Moyens {
  options: OptionsMssante
  mutations: Mutations
  delaiMs: number
}

/**
 * Trouve les serveurs d'une adresse : le profil de l'opérateur Mailiz (MSS.09), le fichier publié par le
 * domaine, puis son DNS (SC.MSS/CONF.04, mssante.md §5 [C]).
 */
export async function chercherConfiguration(moyens: Moyens, adresse: string): Promise<Recherche> {
  const { options, mutations } = moyens
  const domaine = domaineDe(adresse)
  const { mailiz } = options
  if (mailiz?.domaines.includes(domaine))
    return {
      serveurs: mutations.choisir('mss-mailiz-public', mailiz.igcSante, () => mailiz.publics),
      origine: 'mailiz',
    }
  const fichier = await parFichier(moyens, adresse, domaine)
  if ('serveurs' in fichier) return fichier
  const dns = await parDns(domaine, { serveurs: options.dns ?? [], delaiMs: moyens.delaiMs })
  if (dns) return { serveurs: dns, origine: 'autoconfiguration' }
  return { echecs: [...fichier.echecs, `Le DNS de ${domaine} n'annonce pas de serveurs.`] }
}

async function parFichier(
  { options, delaiMs }: Moyens,
  adresse: string,
  domaine: string,
): Promise<Recherche> {
  const nom = `autoconfig.${domaine}`
  const { hote, port } = resoudre({ hote: nom, port: 443 }, options.resolutions)
  try {
    const octets = await telecharger(
      `https://${nom}/mail/config-v1.1.xml?emailaddress=${encodeURIComponent(adresse)}`,
      {
        tailleMax: TAILLE_MAX,
        delaiMs,
        hostname: hote,
        port,
        servername: nom,
        headers: { host: nom, accept: 'application/xml' },
        minVersion: 'TLSv1.2',
        // Ici l'IGC-Santé ou une autorité du commerce : rien de secret ne part (mssante.md §5).
        ca: [...rootCertificates, readFileSync(options.ca, 'utf8')],
      },
    )
    const serveurs = lireConfiguration(octets.toString('utf8'), adresse)
    return serveurs
      ? { serveurs, origine: 'autoconfiguration' }
      : {
          echecs: [
            `Le fichier de configuration de ${domaine} ne décrit aucun serveur que Pro Santé Connect ouvre.`,
          ],
        }
  } catch (erreur) {
    return { echecs: [`Fichier de configuration de ${domaine} : ${phrase(erreur)}`] }
  }
}

const phrase = (erreur: unknown): string => {
  const { message } = erreur instanceof Error ? erreur : { message: '' }
  if (/^Statut 404/.test(message)) return 'le domaine n’en publie pas.'
  if (/^Statut/.test(message)) return `le serveur répond une erreur (${message.toLowerCase()}).`
  return traduire(erreur).message
}
