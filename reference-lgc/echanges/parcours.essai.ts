import { expect } from 'vitest'
import { ADRUN, creer, type Navigateur } from '../essai/navigateur.essai.ts'
import { reponse00, reponseVerification, type ServiceEssai } from '../insi/service.essai.ts'
import {
  ecrireMessage,
  enBloc,
  envoyerAu,
  ouvrirPartenaire,
  ouvrirRaccorde,
  ouvrirSession,
  RESULTATS,
} from './echanges.essai.ts'

const CORSE = { matricule: '180032B020401', cle: '23', nom: 'CORSE' }
const INS_CORSE = '180032B02040123'

const versionDe = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''

/** Une identité récupérée, ou qualifiée, puis changée : trait complémentaire, trait strict. */
async function modifierApresInsi(
  n: Navigateur,
  service: ServiceEssai,
  { traits, recu, titre }: { traits: object; recu: string; titre?: string },
): Promise<void> {
  const { chemin: fiche } = await creer(n, { ...ADRUN, ...traits })
  const version = async () => versionDe((await n.aller(`${fiche}/modifier`)).html)
  if (titre) await n.envoyer(`${fiche}/valider`, { justificatif: titre, version: await version() })
  service.repondre({ corps: recu })
  const { chemin, html } = await n.envoyer(`${fiche}/insi`)
  await n.envoyer(chemin, { decision: 'accepter', version: versionDe(html) })
  const saisie = { ...ADRUN, ...traits, prenomsNaissance: 'ZOE' }
  await n.envoyer(`${fiche}/modifier`, {
    ...saisie,
    nomUtilise: 'DUPONT',
    version: await version(),
  })
  await n.envoyer(`${fiche}/modifier`, {
    ...saisie,
    nomUtilise: 'DUPONT',
    nomNaissance: 'AUTRE',
    action: 'confirmer',
    version: await version(),
  })
}

/**
 * Un cabinet raccordé qui diffuse, reçoit, vérifie, refuse : chaque mutant des échanges s'y voit.
 * Rend les mutants consultés par ce logiciel-là.
 */
export async function parcourirEchanges(service: ServiceEssai): Promise<readonly string[]> {
  const partenaire = await ouvrirPartenaire()
  const { url, ca, certificat, cle } = service
  const lgc = await ouvrirRaccorde(partenaire.port, {
    insi: { url, ca, certificat, cle, authentification: 'certificat' },
  })
  try {
    const n = await ouvrirSession(lgc)
    await modifierApresInsi(n, service, { traits: {}, recu: reponse00({}) })
    await modifierApresInsi(n, service, {
      traits: { nomNaissance: 'CORSE' },
      recu: reponse00(CORSE),
      titre: 'CN',
    })

    let rang = 0
    /** Reçoit une identité, attend qu'elle soit vérifiée, puis en décide. */
    const recevoir = async (
      code: '00' | '01',
      parties: Parameters<typeof ecrireMessage>[0],
      action: string | null,
    ) => {
      rang += 1
      service.repondre({ corps: reponseVerification(code) })
      await envoyerAu(lgc.portFlux, enBloc(ecrireMessage({ id: `M${rang}`, ...parties })))
      if (action === null) return
      const page = `/receptions/identites/${rang}`
      await expect
        .poll(async () => (await n.aller(page)).texte, { timeout: 10_000 })
        .toMatch(/OK|KO|déjà connue/)
      await n.envoyer(page, { action })
    }
    await recevoir('01', { nom: 'REFUS^ZOE^ZOE' }, 'creer')
    await recevoir('01', { nom: 'REFUS^ZOE^ZOE MARIE' }, 'mettre-a-jour-3')
    await recevoir('00', {}, 'creer')
    await recevoir('00', {}, 'mettre-a-jour-4')
    await n.envoyer('/reglages/contrats/prise-en-charge', { prise: 'indirecte' })
    await n.envoyer('/reglages/contrats', { etablissement: 'LABO-ACACIAS', libelle: 'Acacias' })
    await recevoir('00', { ins: INS_CORSE, nom: 'CORSE^ANTHONY^ANTHONY' }, 'creer')
    await recevoir(
      '00',
      { ins: '109076322083489', nom: 'NEUF^ZOE^ZOE', emetteur: 'IMAGERIE-PORT' },
      'creer',
    )
    service.repondre({ corps: reponseVerification('01') })
    const resultats = { evenement: 'ORU^R01^ORU_R01', suite: RESULTATS, nom: 'REFUS^ZOE^ZOE' }
    await recevoir('01', { ...resultats, ins: '277076322082910' }, null)
    await expect
      .poll(async () => (await n.aller('/receptions/donnees')).texte)
      .toContain('INSi ne confirme pas')
    await expect.poll(() => partenaire.recus.length, { timeout: 10_000 }).toBeGreaterThan(6)
    return lgc.mutationsConsultees()
  } finally {
    lgc.fermer()
    await partenaire.fermer()
  }
}
