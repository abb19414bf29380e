import { z } from 'zod'
import { erreurPsc } from '../erreur.ts'
import type { Professionnel, Situation } from './professionnel.ts'

const court = z.string().max(300)
const facultatif = court.nullish().transform((valeur) => valeur?.trim() || null)

const activite = z.object({
  codeModeExercice: facultatif,
  raisonSocialeSite: facultatif,
  enseigneCommercialeSite: facultatif,
  bureauCedex: facultatif,
  ancienIdentifiantDeLaStructure: facultatif,
  identifiantTechniqueDeLaStructure: facultatif,
})

const exercice = z.object({
  codeProfession: facultatif,
  codeCategorieProfessionnelle: facultatif,
  codeSavoirFaire: facultatif,
  activities: z.array(activite).max(100).nullish(),
})

/** Ce que le logiciel lit de userinfo ; les trente autres champs d'une activité sont ignorés. */
const USERINFO = z.object({
  sub: court.min(1),
  SubjectNameID: court.min(1),
  given_name: court.default(''),
  family_name: court.default(''),
  SubjectRefPro: z.object({ exercices: z.array(exercice).max(50).nullish() }).nullish(),
})

/** Rejette PSC-IDENTITE sans identifiant national, PSC-REPONSE pour toute autre forme inattendue. */
export function lireProfessionnel(recu: unknown): Professionnel {
  const lu = USERINFO.safeParse(recu)
  if (!lu.success) {
    const sansPivot = lu.error.issues.some(({ path }) => path[0] === 'SubjectNameID')
    throw erreurPsc(sansPivot ? 'PSC-IDENTITE' : 'PSC-REPONSE', lu.error)
  }
  const { data } = lu
  const exercices = data.SubjectRefPro?.exercices ?? []
  const categories = exercices.map((e) => e.codeCategorieProfessionnelle)
  return {
    identifiant: data.SubjectNameID,
    sub: data.sub,
    nom: data.family_name,
    prenom: data.given_name,
    professions: [...new Set(exercices.flatMap((e) => e.codeProfession ?? []))],
    etudiant: categories.length > 0 && categories.every((c) => c === 'E'),
    situations: exercices.flatMap(situationsDe),
  }
}

const situationsDe = (exerce: z.output<typeof exercice>): Situation[] =>
  (exerce.activities ?? []).map((a) => ({
    profession: exerce.codeProfession ?? '',
    specialite: exerce.codeSavoirFaire,
    mode: a.codeModeExercice ?? '',
    structure: a.raisonSocialeSite ?? a.enseigneCommercialeSite ?? 'Structure sans nom',
    identifiantStructure: a.ancienIdentifiantDeLaStructure ?? a.identifiantTechniqueDeLaStructure,
    ville: a.bureauCedex,
  }))
