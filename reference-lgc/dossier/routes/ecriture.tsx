import { Hono } from 'hono'
import type { Patient } from '../../patients/identite.ts'
import { bandeauDe } from '../../patients/routes/patient-demande.tsx'
import { allerVers, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { lireSaisieBoite } from '../../vaccins/lire-saisie.ts'
import type { Erreur } from '../../vues/champ.tsx'
import { jourIso } from '../../vues/heures.ts'
import { ajouter, modifier } from '../actions/ecrire.ts'
import type { Entree } from '../entree.ts'
import { medicamentDe } from '../medicaments/base.ts'
import { controlerEntree } from '../regles/controler-entree.ts'
import { dateLue } from '../regles/date-partielle.ts'
import { DESCRIPTIONS_RUBRIQUE, estRubrique, type Rubrique } from '../rubriques.ts'
import { PageEntree } from '../vues/formulaire.tsx'
import { ouvrirDossier, ouvrirEntree } from './dossier-demande.tsx'

const CHANGEE_AILLEURS =
  'Cette entrée a été modifiée depuis que vous l’avez affichée. Votre saisie est gardée ci-dessous : vérifiez-la, puis recommencez.'

const AUCUN_CODE = 'Visez le datamatrix de la boîte avec la douchette, ou choisissez une photo.'

type Saisie = Readonly<Record<string, string>>
interface Reprise {
  rubrique: Rubrique
  entree: Entree | null
  saisie: Saisie
  erreurs?: readonly Erreur[]
  avertissement?: string
  information?: string
  refusBoite?: string
  cherche?: string
}

/** Ajouter et modifier une entrée ; rien de ce qui est tapé n'est perdu. */
export function routesEcriture(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const compteDe = (c: Requete) => c.var.seance.session.compte

  const formulaire = (c: Requete, patient: Patient, reprise: Reprise) =>
    rendre(
      c,
      <PageEntree
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patient={patient}
        rubrique={reprise.rubrique}
        entree={reprise.entree}
        saisie={reprise.saisie}
        erreurs={reprise.erreurs ?? []}
        avertissement={reprise.avertissement ?? null}
        information={reprise.information ?? null}
        refusBoite={reprise.refusBoite ?? null}
        cherche={reprise.cherche ?? null}
      />,
      reprise.erreurs?.length || reprise.refusBoite ? 422 : reprise.avertissement ? 409 : 200,
    )

  /** Enregistre, ou rend le formulaire : recherche demandée, médicament choisi, refus. */
  async function recevoir(
    c: Requete,
    patient: Patient,
    vise: Pick<Reprise, 'rubrique' | 'entree'>,
  ) {
    const saisie = await lireCorps(c)
    const boite = vise.rubrique === 'vaccination' ? await lireSaisieBoite(dep, c, saisie) : null
    if (boite)
      return formulaire(c, patient, {
        ...vise,
        saisie: boite.saisie,
        ...('refus' in boite ? { refusBoite: boite.refus } : { information: boite.information }),
      })
    if (saisie.action === 'lire-boite')
      return formulaire(c, patient, { ...vise, saisie, refusBoite: AUCUN_CODE })
    const choisi = medicamentDe(saisie.choisir ?? '')
    if (choisi)
      return formulaire(c, patient, {
        ...vise,
        saisie: { ...saisie, libelle: choisi.libelle, cis: choisi.cis },
      })
    if (saisie.action === 'chercher')
      return formulaire(c, patient, { ...vise, saisie, cherche: saisie.libelle ?? '' })
    const { rubrique, entree } = vise
    if (entree && saisie.version !== String(entree.version))
      return formulaire(c, patient, { ...vise, saisie, avertissement: CHANGEE_AILLEURS })
    const { valeurs, erreurs } = controlerEntree(
      rubrique,
      saisie,
      jourIso(dep.horloge.maintenant()),
    )
    if (erreurs.length > 0) return formulaire(c, patient, { ...vise, saisie, erreurs })
    if (entree) modifier(dep, compteDe(c), entree, valeurs)
    else ajouter(dep, compteDe(c), { patientId: patient.id, rubrique, valeurs })
    return allerVers(c, dep, `/patients/${patient.id}/dossier`, {
      genre: 'succes',
      textes: [`${DESCRIPTIONS_RUBRIQUE[rubrique].titre} : dossier médical enregistré.`],
    })
  }

  app.get('/patients/:id{[0-9]+}/dossier/ajouter/:rubrique{[a-z-]+}', (c) => {
    const { refus, patient } = ouvrirDossier(c, dep, 'Écriture dans le dossier médical')
    if (refus) return refus
    const rubrique = c.req.param('rubrique')
    if (!estRubrique(rubrique)) return pageErreur(c, 404)
    return formulaire(c, patient, { rubrique, entree: null, saisie: {} })
  })

  app.post('/patients/:id{[0-9]+}/dossier/ajouter/:rubrique{[a-z-]+}', async (c) => {
    const { refus, patient } = ouvrirDossier(c, dep, 'Écriture dans le dossier médical')
    if (refus) return refus
    const rubrique = c.req.param('rubrique')
    if (!estRubrique(rubrique)) return pageErreur(c, 404)
    return recevoir(c, patient, { rubrique, entree: null })
  })

  app.get('/patients/:id{[0-9]+}/dossier/:entree{[0-9]+}', (c) => {
    const { refus, patient, entree } = ouvrirEntree(c, dep, "Consultation d'une entrée du dossier")
    if (refus) return refus
    return formulaire(c, patient, { rubrique: entree.rubrique, entree, saisie: commeTape(entree) })
  })

  app.post('/patients/:id{[0-9]+}/dossier/:entree{[0-9]+}', async (c) => {
    const { refus, patient, entree } = ouvrirEntree(c, dep, 'Écriture dans le dossier médical')
    if (refus) return refus
    return recevoir(c, patient, { rubrique: entree.rubrique, entree })
  })

  return app
}

/** Les valeurs gardées, sous la forme où elles se tapent. */
function commeTape({ rubrique, valeurs }: Entree): Saisie {
  const saisie: Record<string, string> = { ...valeurs }
  for (const { nom, genre } of DESCRIPTIONS_RUBRIQUE[rubrique].champs) {
    const valeur = saisie[nom]
    if (valeur === undefined) continue
    if (['date', 'jour', 'peremption'].includes(genre)) saisie[nom] = dateLue(valeur)
    if (genre === 'nombre') saisie[nom] = valeur.replace('.', ',')
  }
  return saisie
}
