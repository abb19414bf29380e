/** Ce qui ouvre une boîte : le jeton PSC d'une personne, ou le certificat d'une application. */
export type Preuve = { genre: 'jeton'; jeton: string } | { genre: 'certificat' }

/** `user=<boîte>^Aauth=Bearer <jeton>^A^A`, en base64 (mssante.md §4 [V]). */
export const reponseXoauth2 = (adresse: string, jeton: string): string =>
  Buffer.from(`user=${adresse}\u0001auth=Bearer ${jeton}\u0001\u0001`).toString('base64')

/** Le certificat a déjà dit qui appelle : le mot de passe est vide (mssante.md §4.1 [V]). */
export const reponsePlain = (adresse: string): string =>
  Buffer.from(`\u0000${adresse}\u0000`).toString('base64')
