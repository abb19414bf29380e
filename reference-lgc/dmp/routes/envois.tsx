import { Hono } from 'hono'
import { documentsDe, lireDocument } from '../../documents/depot.ts'
import { lirePatient } from '../../patients/depot.ts'
import { bandeauDe, ouvrirPatient } from '../../patients/routes/patient-demande.tsx'
import { allerVers, cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { lireConsentement } from '../consentement/consentement.ts'
import type { Dmp } from '../dmp.ts'
import { ordresDuPatient, ordresEnSouffrance } from '../file/depot.ts'
import { MOTS_ETAT } from '../file/etats.ts'
import { ecrireTableau } from '../traces/csv.ts'
import { type LigneEnvoi, PageEnvoisCabinet, PageEnvoisPatient } from '../vues/envois.tsx'

const DEPASSE = 'Cet envoi a changé d’état entre-temps : relisez la liste.'

/** La file d'envois, par patient et pour tout le cabinet (dmp.md §16.6). */
export function routesEnvois(dep: Dependances, dmp: Dmp): Hono<Env> {
  const app = new Hono<Env>()

  app.get('/patients/:id{[0-9]+}/dmp/envois', (c) => {
    const patient = ouvrirPatient(c, dep, 'Envois au DMP')
    if (!patient) return pageErreur(c, 404)
    const ordres = ordresDuPatient(dep.base, patient.id)
    const lignes = documentsDe(dep.base, patient.id)
      .filter(({ contenu }) => contenu !== null)
      .map(
        ({ id, titre }): LigneEnvoi => ({
          ...{ documentId: id, patientId: patient.id, titre, patient: '' },
          ordres: ordres.filter((o) => o.documentId === id),
        }),
      )
    if (ordres.some(({ etat }) => etat === 'en_cours')) c.header('refresh', '2')
    return rendre(
      c,
      <PageEnvoisPatient
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patient={patient}
        lignes={lignes}
        opposition={lireConsentement(dep.base, patient.id).alimentation === 'opposee'}
      />,
    )
  })

  for (const geste of ['relacher', 'annuler'] as const)
    app.post(`/patients/:id{[0-9]+}/dmp/envois/:ordre{[0-9]+}/${geste}`, async (c) => {
      const patient = ouvrirPatient(c, dep, 'Envoi au DMP')
      const ordre = entier(c.req.param('ordre'))
      if (!patient || ordre === null) return pageErreur(c, 404)
      const { compte } = c.var.seance.session
      const fait =
        geste === 'relacher'
          ? dmp.alimentation.relacher(patient.id, ordre)
          : dmp.alimentation.annuler(patient.id, ordre, compte)
      return allerVers(c, dep, `/patients/${patient.id}/dmp/envois`, {
        genre: fait ? 'succes' : 'attention',
        textes: [
          !fait ? DEPASSE : geste === 'relacher' ? 'Le document part au DMP.' : 'Envoi annulé.',
        ],
      })
    })

  app.post('/patients/:id{[0-9]+}/documents/:document{[0-9]+}/dmp/verser', async (c) => {
    const patient = ouvrirPatient(c, dep, 'Envoi au DMP')
    const id = entier(c.req.param('document'))
    const document = patient && id !== null ? lireDocument(dep.base, patient.id, id) : null
    if (!patient || !document?.contenu || document.suppression) return pageErreur(c, 404)
    // Un document d'avant le raccordement ne part que sous une INS qualifiée (dmp.md §16.6).
    if (patient.statut !== 'QUAL')
      return allerVers(c, dep, `/patients/${patient.id}/dmp/envois`, {
        genre: 'attention',
        textes: ['L’identité du patient n’est pas qualifiée : rien ne part au DMP.'],
      })
    dmp.alimentation.verserAncien(document, c.var.seance.session.compte)
    return allerVers(c, dep, `/patients/${patient.id}/dmp/envois`, {
      genre: 'succes',
      textes: ['Le document part au DMP.'],
    })
  })

  const enSouffrance = (): LigneEnvoi[] =>
    ordresEnSouffrance(dep.base).map((ordre) => {
      const identite = lirePatient(dep, ordre.patientId)?.identite
      return {
        documentId: ordre.documentId,
        patientId: ordre.patientId,
        titre: lireDocument(dep.base, ordre.patientId, ordre.documentId)?.titre ?? 'Document',
        patient: identite ? `${identite.nomNaissance} ${identite.premierPrenom}` : '',
        ordres: [ordre],
      }
    })

  app.get('/dmp/envois', (c) =>
    rendre(
      c,
      <PageEnvoisCabinet
        cadre={cadreDe(c, dep)}
        lignes={enSouffrance()}
        pannes={dmp.facteur.pannes()}
      />,
    ),
  )

  app.post('/dmp/envois/reessayer', async (c) => {
    dmp.facteur.forcer()
    return allerVers(c, dep, '/dmp/envois', {
      genre: 'information',
      textes: ['Les envois en attente sont réessayés.'],
    })
  })

  app.get('/dmp/envois.csv', (c) => {
    const lignes = enSouffrance().flatMap(({ titre, patient, ordres }) =>
      ordres.map((o) => [titre, patient, MOTS_ETAT[o.etat], o.changeLe, o.motif ?? '']),
    )
    c.header('content-type', 'text/csv; charset=utf-8')
    c.header('content-disposition', 'attachment; filename="envois-dmp.csv"')
    return c.body(ecrireTableau(['Document', 'Patient', 'État', 'Depuis', 'Motif'], lignes))
  })

  return app
}
