import { RACINE_DMP } from './app.ts'

/** Les points d'accès du DMP simulé (dmp.md §4.1 [V]) et son site Web PS (§7.5). */
export const decrireDmp = (dmp: string, webPs: string) => ({
  registry: `${dmp}${RACINE_DMP}/registry`,
  repository: `${dmp}${RACINE_DMP}/repository`,
  patients: `${dmp}${RACINE_DMP}/patients`,
  patientsSpecific: `${dmp}${RACINE_DMP}/patientsSpecific`,
  habilitations: `${dmp}${RACINE_DMP}/habilitations`,
  webPs: `${webPs}/AccesDirect`,
})
