import { expect, it } from 'vitest'
import { limiter } from './limiter.ts'

it('rend ce que le travail rend', async () => {
  expect(await limiter(Promise.resolve(3), 'Cette étape')).toBe(3)
})

it('dit, en français, ce qui n’a pas fini à temps', async () => {
  const jamais = new Promise<never>(() => undefined)
  await expect(limiter(jamais, 'Cette étape', 10)).rejects.toThrow(
    "Cette étape n'a pas fini en 0.01 s.",
  )
})
