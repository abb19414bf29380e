import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AUTORITES, type Autorite, creerAutorites, type NomAutorite } from './autorites.ts'
import { clePem } from './cles.ts'
import { demandesOrganisations } from './demandes.ts'
import { ecrireCertificat, type OptionsEmission, pem } from './ecrire-certificat.ts'
import {
  AC_PERSONNES,
  FICHIER_CA,
  FICHIER_CRL,
  FICHIER_CRL_PERIMEE,
  fichiersDe,
} from './fichiers.ts'
import { ecrireMarque } from './marque.ts'
import { creerListeRevocation } from './revocation.ts'

/** Les autorités que les services reconnaissent ; l'inconnue n'en est pas. */
const CONNUES = ['racine', 'organisations', 'personnes'] as const

async function ecrireListes(
  autorites: Record<NomAutorite, Autorite>,
  revoquees: Map<NomAutorite, string[]>,
  { dossier, maintenant }: OptionsEmission,
): Promise<void> {
  const listes = await Promise.all(
    CONNUES.map(async (nom) => {
      const liste = await creerListeRevocation(autorites[nom], revoquees.get(nom) ?? [], maintenant)
      await writeFile(join(dossier, `${nom}.crl`), liste)
      return liste
    }),
  )
  await writeFile(join(dossier, FICHIER_CRL), listes.join(''))
  const perimee = await creerListeRevocation(
    autorites.organisations,
    revoquees.get('organisations') ?? [],
    maintenant,
    new Date(maintenant.getTime() - 86_400_000),
  )
  await writeFile(join(dossier, FICHIER_CRL_PERIMEE), perimee)
}

/**
 * Produit dans `dossier` les autorités, les certificats de structures et du médecin par défaut,
 * `ca.pem`, les listes de révocation et la marque (igc-sante.md §5). Les clés des autorités ne sont
 * pas gardées, sauf celle des personnes qui en certifiera d'autres à la demande.
 */
export async function produireOrganisations(options: OptionsEmission): Promise<void> {
  const { dossier } = options
  const autorites = await creerAutorites(options)
  const { racine, personnes } = autorites
  const revoquees = new Map<NomAutorite, string[]>(AUTORITES.map((nom) => [nom, []]))
  const demandes = demandesOrganisations()
  await Promise.all(
    demandes.map(async (demande) => {
      const autorite = autorites[demande.autorite]
      const parents =
        demande.autorite === 'inconnue'
          ? [autorite.certificat]
          : [autorite.certificat, racine.certificat]
      const serie = await ecrireCertificat(demande, autorite, parents, options)
      if (demande.revoque) revoquees.get(demande.autorite)?.push(serie)
    }),
  )
  await ecrireListes(autorites, revoquees, options)
  const ac = fichiersDe(dossier, AC_PERSONNES)
  await writeFile(ac.chaine, pem(personnes.certificat) + pem(racine.certificat))
  await writeFile(ac.cle, await clePem(personnes.cles.privateKey), { mode: 0o600 })
  await writeFile(
    join(dossier, FICHIER_CA),
    CONNUES.map((nom) => pem(autorites[nom].certificat)).join(''),
  )
  await ecrireMarque(dossier, {
    id: randomUUID(),
    fin: racine.certificat.notAfter,
    nomsServeur: [...options.nomsServeur],
    publication: options.publication,
    fichiers: [
      FICHIER_CA,
      FICHIER_CRL,
      ...demandes.flatMap(({ nom }) => [`${nom}.crt`, `${nom}.key`, `${nom}.p12`]),
    ],
  })
}
